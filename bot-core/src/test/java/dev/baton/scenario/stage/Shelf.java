package dev.baton.scenario.stage;

import dev.baton.handoff.Severity;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.Inspection;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.port.Answer;
import dev.baton.port.Inventory;
import dev.baton.port.MemoryInventory;
import dev.baton.port.PortFailure;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An inventory that changes as a scenario goes on, and that can be out of reach. */
public final class Shelf implements Inventory {

    /** The component of every scenario, with its affected version. */
    public static final String LOG4J = "pkg:maven/org.apache.logging.log4j/log4j-core";

    public static final String AFFECTED = "2.14.1";

    private final Clock clock;
    private final List<ScopeRow> rows = new ArrayList<>();
    private Optional<PortFailure> failure = Optional.empty();
    private InstantSource looked;
    private Runnable meanwhile = () -> {};

    /** An empty inventory, whose answers are dated by the clock. */
    public Shelf(Clock clock) {
        this.clock = clock;
        this.looked = clock;
    }

    @Override
    public Answer<InventoryAnswer> find(List<ComponentCoordinates> components) {
        return failure.isPresent() ? Answer.failed(failure.get()) : now().find(components);
    }

    @Override
    public Answer<Inspection> inspect(ScopedProject project, List<ComponentCoordinates> components) {
        Runnable first = meanwhile;
        meanwhile = () -> {};
        first.run();
        return failure.isPresent() ? Answer.failed(failure.get()) : now().inspect(project, components);
    }

    public void contains(String project) {
        put(row(project, AFFECTED, true, Set.of()));
    }

    public void containsOutsideProduction(String project) {
        put(row(project, AFFECTED, false, Set.of()));
    }

    public void contains(String project, Severity severity) {
        put(row(project, AFFECTED, true, Set.of(severity)));
    }

    public void containsRepaired(String project) {
        put(row(project, "2.17.1", true, Set.of()));
    }

    /** The component is there, and nobody can tell in which version. */
    public void containsUndecidably(String project) {
        put(row(project, "", true, Set.of()));
    }

    public void containsNoMore(String project) {
        rows.removeIf(row -> row.project().equals(project));
    }

    /** While it is next asked to look at something, this happens, once. */
    public void meanwhile(Runnable other) {
        meanwhile = other;
    }

    public void failsWith(PortFailure reason) {
        failure = Optional.of(reason);
    }

    public void isBack() {
        failure = Optional.empty();
    }

    /** From now on it says what was there now, until it looks again. */
    public void looksNoMore() {
        looked = InstantSource.fixed(clock.instant());
    }

    public void looksAgain() {
        looked = clock;
    }

    /** Puts all that is here onto another shelf, too. */
    public void copyTo(Shelf other) {
        rows.forEach(other::put);
    }

    private MemoryInventory now() {
        return new MemoryInventory(rows, clock, looked);
    }

    private void put(ScopeRow row) {
        containsNoMore(row.project());
        rows.add(row);
    }

    private static ScopeRow row(String project, String version, boolean production, Set<Severity> ratings) {
        ScopeRow.Finding finding =
                new ScopeRow.Finding(LOG4J + "@" + version, version, List.of(project, LOG4J), ratings);
        return new ScopeRow(
                ScopeRow.Kind.ASSET,
                project,
                project,
                finding,
                "",
                production,
                new ScopeRow.Source("memory", "0".repeat(64)));
    }
}
