package dev.baton.server.serving;

import dev.baton.connectors.dependencytrack.DependencyTrack;
import dev.baton.connectors.safeguard.Safeguard;
import dev.baton.connectors.safeguard.tool.Finding;
import dev.baton.port.Answer;
import dev.baton.port.Inventory;
import dev.baton.port.Mirror;
import dev.baton.port.RemediationPlans;
import dev.baton.server.configuration.Configuration.Ready;
import dev.baton.server.configuration.Systems;
import dev.baton.server.configuration.organisation.InventoryChoice;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The inventory outside that the organisation chose, unless that is a folder here. */
final class Inventories {

    private final Systems systems;
    private final InventoryChoice choice;

    Inventories(Ready configured) {
        this.systems = configured.environment().systems();
        this.choice = configured.written().inventory();
    }

    /** The chosen one, by this clock. */
    Optional<Inventory> by(InstantSource clock) {
        return switch (choice.system()) {
            case SBOMS -> Optional.empty();
            case SAFEGUARD -> safeguard(clock).map(Safeguard::inventory);
            case DEPENDENCY_TRACK -> systems.dependencyTrack().map(access -> new DependencyTrack(access, clock));
        };
    }

    /** Who suggests fixes, by this clock, if anybody does. */
    Optional<RemediationPlans> suggesting(InstantSource clock) {
        return choice.suggestsFixes() ? safeguard(clock).map(Safeguard::plans) : Optional.empty();
    }

    /** Who mirrors tickets, by this clock, if anybody does. */
    Optional<Mirror> mirroring(InstantSource clock) {
        return choice.besides().mirrorsTickets() ? safeguard(clock).map(Safeguard::mirror) : Optional.empty();
    }

    /** Which of the tools that are used are not there as they should be, each by name; takes a while. */
    List<String> doubts() {
        return choice.usesSafeguard()
                ? safeguard(Clock.systemUTC())
                        .map(safeguard -> doubts(safeguard.findings()))
                        .orElseGet(List::of)
                : List.of();
    }

    private List<String> doubts(Answer<List<Finding>> answer) {
        return answer instanceof Answer.Got<List<Finding>> got
                ? got.value().stream()
                        .filter(finding -> choice.uses(finding.capability()))
                        .filter(finding -> finding.state() != Finding.State.READY)
                        .map(Finding::sentence)
                        .toList()
                : List.of("SAFEGUARD_URL: "
                        + ((Answer.Failed<List<Finding>>) answer).failure().reason());
    }

    private Optional<Safeguard> safeguard(InstantSource clock) {
        return systems.safeguard().map(access -> new Safeguard(access, choice.uses(), clock));
    }
}
