package dev.baton.connectors.safeguard;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.http.Unanswered;
import dev.baton.connectors.inventory.Stamp;
import dev.baton.connectors.inventory.Wanted;
import dev.baton.connectors.safeguard.tool.Capability;
import dev.baton.connectors.safeguard.tool.Pages;
import dev.baton.connectors.safeguard.tool.Said;
import dev.baton.connectors.safeguard.tool.Toolbox;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.Inspection;
import dev.baton.handoff.scope.Inspection.Target;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.port.Answer;
import dev.baton.port.Inventory;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Safeguard as an inventory: two tools give the scope, a third looks at one asset again (A2-09, A2-28). */
final class SafeguardInventory implements Inventory {

    private static final Logger LOG = LoggerFactory.getLogger(SafeguardInventory.class);

    private final Safeguard safeguard;
    private final InstantSource clock;
    private final Stamp stamp;

    SafeguardInventory(Safeguard safeguard, InstantSource clock) {
        this.safeguard = safeguard;
        this.clock = clock;
        this.stamp = new Stamp(Safeguard.NAME, clock);
    }

    @Override
    public Answer<InventoryAnswer> find(List<ComponentCoordinates> components) {
        return safeguard.ask(tools -> found(tools, components));
    }

    @Override
    public Answer<Inspection> inspect(ScopedProject project, List<ComponentCoordinates> components) {
        return safeguard.ask(tools -> inspected(tools, project, components));
    }

    private InventoryAnswer found(Toolbox tools, List<ComponentCoordinates> components) {
        boolean hasProjects = tools.has(Capability.COMPONENT_PROJECTS);
        boolean hasAssets = tools.has(Capability.LIST_ASSETS);
        if (!hasProjects && !hasAssets) {
            throw Unanswered.rejected(tools.finding(Capability.LIST_ASSETS).sentence() + " "
                    + tools.finding(Capability.COMPONENT_PROJECTS).sentence());
        }
        Rows rows = new Rows();
        for (ComponentCoordinates wanted : components) {
            Wanted one = new Wanted(wanted);
            gather(tools, Capability.COMPONENT_PROJECTS, wanted, (said, item) -> rows.addProject(said, item, one));
            gather(tools, Capability.LIST_ASSETS, wanted, (said, item) -> rows.addAsset(said, item, one));
        }
        leaveOpen(tools, Capability.COMPONENT_PROJECTS, rows);
        leaveOpen(tools, Capability.LIST_ASSETS, rows);
        RawAnswer raw = tools.raw();
        InventoryAnswer.Query query = stamp.of(components, raw);
        LOG.info(
                "Inventory query {}: {} rows, raw answer {}",
                query.id(),
                rows.rows().size(),
                raw.sha256());
        return new InventoryAnswer(rows.rows(), query, raw, rows.open());
    }

    private static void gather(
            Toolbox tools, Capability capability, ComponentCoordinates wanted, BiConsumer<Said, JsonNode> takes) {
        if (tools.has(capability)) {
            Pages pages = Pages.of(Component.words(wanted), words -> tools.use(capability, words));
            pages.said().forEach(page -> page.items().forEach(item -> takes.accept(page, item)));
        }
    }

    private static void leaveOpen(Toolbox tools, Capability capability, Rows rows) {
        if (!tools.has(capability)) {
            rows.leaveOpen(tools.finding(capability).sentence());
        }
    }

    private Inspection inspected(Toolbox tools, ScopedProject project, List<ComponentCoordinates> components) {
        List<Wanted> wanted = components.stream().map(Wanted::new).toList();
        List<Target> targets = Inspection.targetsOf(project).stream()
                .map(target -> {
                    Map<String, String> words = new HashMap<>();
                    words.put("asset", target.name());
                    words.put("id", target.source().record());
                    words.put("project", target.project());
                    Pages pages = Pages.of(words, with -> tools.tryTo(Capability.ASSET, with));
                    return new AssetAnswer(pages, target).about(wanted, clock.instant());
                })
                .toList();
        RawAnswer raw = tools.raw();
        InventoryAnswer.Query query = stamp.of(project.name(), components, raw);
        LOG.info("Inventory query {}: {} targets, raw answer {}", query.id(), targets.size(), raw.sha256());
        return new Inspection(targets, query, raw);
    }
}
