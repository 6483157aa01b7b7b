package dev.baton.scenario.remediation;

import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.anyReason;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.remediation.OnATeamsTracker.HOME;
import static dev.baton.scenario.remediation.OnATeamsTracker.accepted;
import static dev.baton.scenario.remediation.OnATeamsTracker.ticket;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Rule;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.report.OffBoard;
import dev.baton.handoff.ticket.TicketCommand;
import dev.baton.handoff.ticket.TicketEvent.DriftAccepted;
import dev.baton.handoff.ticket.TicketEvent.DriftFound;
import dev.baton.handoff.ticket.TicketEvent.DriftResolved;
import dev.baton.handoff.ticket.TicketEvent.TicketMoved;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.scenario.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Somebody moves a ticket to another project, where the team does not look (A4-03). */
class MovedTicketTest {

    private static final Duration NIGHT = Duration.ofHours(24);

    @Test
    void it_is_followed_under_its_new_key_and_the_manager_decides_about_it() {
        moved().then(any(TicketMoved.class), any(DriftFound.class))
                .and(handoff -> {
                    assertThat(ticket(handoff).key()).startsWith("BACKLOG-");
                    assertThat(handoff.followThrough().drifts().open())
                            .singleElement()
                            .satisfies(drift -> {
                                assertThat(drift.difference().aspect()).isEqualTo(Aspect.PROJECT);
                                assertThat(drift.difference().found()).isEqualTo("BACKLOG");
                                assertThat(drift.difference().by()).isNotBlank();
                            });
                    assertThat(OffBoard.in(handoff))
                            .extracting(OffBoard::project)
                            .containsExactly(LEDGER);
                })
                .after(NIGHT)
                .thenNothing()
                .when(MANAGER)
                .leavesDrift(1, anyReason())
                .then(new DriftAccepted(1, anyReason()))
                .and(handoff -> assertThat(OffBoard.in(handoff)).hasSize(1));
    }

    @Test
    void baton_moves_no_ticket_between_projects_but_sees_when_somebody_has() {
        moved().and(handoff -> assertThat(handoff.decide(
                                new TicketCommand.MendDrift(1),
                                new Asked(MANAGER, berlin("2026-12-21T10:00"), ExampleOrganisation.organisation())))
                        .isInstanceOfSatisfying(
                                Decision.Refused.class,
                                refused -> assertThat(refused.rule()).isEqualTo(Rule.DRIFT_IS_DECIDED)))
                .inTheTracker((tracker, handoff) -> tracker.moveTo(ticket(handoff), HOME.project()))
                .after(NIGHT)
                .then(any(TicketMoved.class), any(DriftResolved.class))
                .and(handoff -> {
                    assertThat(ticket(handoff).key()).startsWith("PAY-");
                    assertThat(OffBoard.in(handoff)).isEmpty();
                });
    }

    private static Scenario moved() {
        return accepted(tracker -> {})
                .inTheTracker((tracker, handoff) -> tracker.moveTo(ticket(handoff), "BACKLOG"))
                .after(NIGHT);
    }
}
