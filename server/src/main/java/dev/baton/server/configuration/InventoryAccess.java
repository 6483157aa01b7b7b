package dev.baton.server.configuration;

import dev.baton.server.configuration.organisation.InventoryChoice;
import dev.baton.server.configuration.reading.Findings;
import java.util.Optional;

/** Whether the inventory that the organisation names is one that this server was told how to reach. */
final class InventoryAccess {

    private InventoryAccess() {}

    static void check(InventoryChoice choice, Systems systems, Findings findings) {
        if (choice.besides().mirrorsTickets() && systems.safeguard().isEmpty()) {
            findings.problem(
                    "SAFEGUARD_URL", "is not set, but safeguard.mirror-tickets is yes; set it, with SAFEGUARD_KEY.");
        } else if (!choice.besides().mirrorsTickets()) {
            check(InventoryChoice.Origin.SAFEGUARD, choice, systems.safeguard(), findings);
        }
        check(InventoryChoice.Origin.DEPENDENCY_TRACK, choice, systems.dependencyTrack(), findings);
    }

    private static void check(
            InventoryChoice.Origin system, InventoryChoice choice, Optional<?> access, Findings findings) {
        String variable = system.name() + "_URL";
        if (choice.system() == system && access.isEmpty()) {
            findings.problem(
                    variable,
                    "is not set, but inventory.system is " + system.word() + "; set it, with " + system.name()
                            + "_KEY.");
        }
        if (choice.system() != system && access.isPresent()) {
            findings.warning(
                    variable,
                    "is set, but inventory.system is " + choice.system().word() + "; nobody asks there.");
        }
    }
}
