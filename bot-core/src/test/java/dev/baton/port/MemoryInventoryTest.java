package dev.baton.port;

import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopeRow.Finding;
import dev.baton.handoff.scope.ScopeRow.Kind;
import dev.baton.handoff.scope.ScopeRow.Source;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class MemoryInventoryTest implements InventoryContract {

    @Override
    public Inventory inventoryOf(Map<String, List<String>> projects, Instant looked, InstantSource clock) {
        List<ScopeRow> rows = new ArrayList<>();
        projects.forEach((project, components) -> components.forEach(component -> rows.add(row(project, component))));
        return new MemoryInventory(rows, clock, InstantSource.fixed(looked));
    }

    @Override
    public Inventory outOfReach() {
        return new MemoryInventory(List.of(), InstantSource.fixed(ASKED_AT));
    }

    private static ScopeRow row(String project, String component) {
        int at = component.indexOf('@');
        String version = at < 0 ? "" : component.substring(at + 1);
        Finding finding = new Finding(component, version, List.of(project, component), Set.of());
        return new ScopeRow(
                Kind.REPOSITORY, project, project, finding, "", false, new Source("memory", "0".repeat(64)));
    }
}
