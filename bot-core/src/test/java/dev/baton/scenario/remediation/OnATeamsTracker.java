package dev.baton.scenario.remediation;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Cast.COMMANDER;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.Team;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.port.tracker.MemoryTracker;
import dev.baton.scenario.Scenario;
import dev.baton.scenario.Situation;
import dev.baton.scenario.stage.Stages;
import java.time.Duration;
import java.util.function.Consumer;

/** The team payments with a tracker of its own, where its tickets are filed. */
final class OnATeamsTracker {

    static final TicketHome HOME = new TicketHome("jira", "PAY");

    private OnATeamsTracker() {}

    /** Accepted, with a tracker in this state; what follows at once is what is heard. */
    static Scenario accepted(Consumer<MemoryTracker> tracker) {
        Team payments = ExampleOrganisation.PAYMENTS;
        Organisation organisation = ExampleOrganisation.organisationWith(
                new Team(
                        payments.id(),
                        payments.name(),
                        payments.members(),
                        payments.projects(),
                        payments.rhythm(),
                        HOME),
                ExampleOrganisation.PLATFORM);
        return new Situation(world -> Stages.DESK.in(world, REMEDIATION))
                .in(organisation)
                .everyLeadHasSigned()
                .when()
                .inTheTracker((memory, handoff) -> tracker.accept(memory))
                .when(COMMANDER)
                .endsTheBriefing()
                .after(Duration.ZERO);
    }

    static TicketRef ticket(Handoff handoff) {
        return handoff.work().item(LEDGER).orElseThrow().ticket().filed().orElseThrow();
    }
}
