package dev.baton.scenario.remediation;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Rule;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.Team;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.ticket.MirrorEvent.MirrorCaughtUp;
import dev.baton.handoff.ticket.MirrorEvent.MirrorDelayed;
import dev.baton.handoff.ticket.MirrorEvent.TaskMissing;
import dev.baton.handoff.ticket.MirrorEvent.TicketMirrored;
import dev.baton.handoff.ticket.Mirroring;
import dev.baton.handoff.ticket.TaskRef;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.handoff.work.ProgressEvent.WorkDone;
import dev.baton.handoff.work.ProgressEvent.WorkStarted;
import dev.baton.port.MemoryMirror;
import dev.baton.port.PortFailure;
import dev.baton.scenario.Law;
import dev.baton.scenario.Scenario;
import dev.baton.scenario.Situation;
import dev.baton.scenario.stage.Stages;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Tickets mirrored in the security tool: played at the desk, since only there anybody asks it. */
class MirrorTest {

    private static final TicketHome JIRA = new TicketHome("jira", "PAY");
    private static final Duration NIGHT = Duration.ofHours(24);
    private static final Duration SOON = Duration.ofMinutes(5);

    private final MemoryMirror mirror = new MemoryMirror();

    @Test
    @Law(Rule.MIRRORED_ONCE)
    void every_ticket_has_one_task_which_hears_how_the_ticket_stands() {
        accepted(JIRA)
                .and(handoff -> {
                    assertThat(mirror.made()).containsExactly("H-1/" + LEDGER);
                    assertThat(mirroring(handoff).task()).isEqualTo(new TaskRef("T-1", "https://example.org/tasks/1"));
                    assertThat(mirror.told()).containsValue(Status.TO_DO);
                })
                .inTheTracker((tracker, handoff) -> tracker.move(ticket(handoff), Status.IN_PROGRESS))
                .after(NIGHT)
                .then(new WorkStarted(LEDGER, ""))
                .and(handoff -> assertThat(mirror.told()).containsValue(Status.IN_PROGRESS))
                .inTheTracker((tracker, handoff) -> tracker.move(ticket(handoff), Status.DONE))
                .laterAt(berlin("2026-12-20T14:00"))
                .then(any(WorkDone.class))
                .and(handoff -> {
                    assertThat(mirror.told()).containsValue(Status.DONE);
                    assertThat(mirror.made()).hasSize(1);
                });
    }

    @Test
    void a_ticket_that_a_failed_check_reopened_is_open_in_the_mirror_too() {
        accepted(JIRA)
                .inTheTracker((tracker, handoff) -> tracker.move(ticket(handoff), Status.DONE))
                .after(NIGHT)
                .laterAt(berlin("2026-12-21T09:00"))
                .and(handoff -> assertThat(mirror.told()).containsValue(Status.TO_DO));
    }

    @Test
    void a_ticket_on_our_own_board_has_its_task_and_nothing_more_is_told() {
        accepted(new TicketHome(TicketHome.BUILT_IN, "payments")).after(NIGHT).and(handoff -> {
            assertThat(mirroring(handoff).isThere()).isTrue();
            assertThat(mirror.told()).isEmpty();
        });
    }

    @Test
    void a_mirror_that_is_down_is_seen_told_of_once_and_catches_up() {
        mirror.failsWith(new PortFailure.Unavailable(SOON, "It is down."));
        accepted(JIRA)
                .and(handoff -> assertThat(mirroring(handoff).trouble()).isEqualTo("It is down."))
                .after(SOON)
                .thenNothing()
                .and(handoff -> mirror.isBack())
                .after(SOON)
                .then(new TicketMirrored(LEDGER, new TaskRef("T-1", "https://example.org/tasks/1")))
                .and(handoff -> mirror.failsWith(new PortFailure.Rejected("It offers no such tool.")))
                .inTheTracker((tracker, handoff) -> tracker.move(ticket(handoff), Status.IN_PROGRESS))
                .after(NIGHT)
                .then(new WorkStarted(LEDGER, ""), new MirrorDelayed(LEDGER, "It offers no such tool."))
                .and(handoff -> mirror.isBack())
                .after(Duration.ofHours(1))
                .then(new MirrorCaughtUp(LEDGER))
                .and(handoff -> assertThat(mirror.made()).hasSize(1));
    }

    @Test
    @Law(Rule.MIRRORED_ONCE)
    void where_nobody_knows_whether_the_task_is_there_none_is_made_until_security_has_looked() {
        mirror.losesTheNextAnswer();
        accepted(JIRA)
                .and(handoff -> assertThat(mirroring(handoff).isUnsure()).isTrue())
                .after(NIGHT)
                .thenNothing()
                .when(LEAD)
                .namesTheTask(LEDGER, "T-1")
                .thenRefusedBy(Rule.MIRRORED_ONCE)
                .when(ANALYST)
                .namesTheTask(LEDGER, "T-1")
                .then(new TicketMirrored(LEDGER, new TaskRef("T-1", "")))
                .and(handoff -> {
                    assertThat(mirror.made()).hasSize(1);
                    assertThat(mirror.told()).containsKey(new TaskRef("T-1", ""));
                })
                .when(ANALYST)
                .saysTheTaskIsMissing(LEDGER)
                .thenRefusedBy(Rule.MIRRORED_ONCE);
    }

    @Test
    @Law(Rule.MIRRORED_ONCE)
    void who_comes_after_a_crash_makes_no_second_task() {
        mirror.outlivesTheNextCaller();
        Scenario signed = signed(JIRA);
        assertThatThrownBy(() -> signed.when(COMMANDER).endsTheBriefing()).hasMessage("the process has died");

        signed.after(NIGHT).after(NIGHT).and(handoff -> {
            assertThat(mirror.made()).hasSize(1);
            assertThat(mirroring(handoff).isUnsure()).isTrue();
        });
    }

    @Test
    void a_task_that_is_missing_is_asked_for_again() {
        mirror.losesTheNextAnswer();
        accepted(JIRA)
                .when(ANALYST)
                .saysTheTaskIsMissing(LEDGER)
                .then(new TaskMissing(LEDGER))
                .and(handoff -> assertThat(mirroring(handoff).isThere()).isTrue());
    }

    /** Accepted with that home of its tickets, and all that follows at once. */
    private Scenario accepted(TicketHome home) {
        return signed(home).when(COMMANDER).endsTheBriefing().after(Duration.ZERO);
    }

    private Scenario signed(TicketHome home) {
        Team payments = ExampleOrganisation.PAYMENTS;
        Organisation organisation = ExampleOrganisation.organisationWith(
                new Team(
                        payments.id(),
                        payments.name(),
                        payments.members(),
                        payments.projects(),
                        payments.rhythm(),
                        home),
                ExampleOrganisation.PLATFORM);
        return new Situation(world -> Stages.desk(world, REMEDIATION, outside -> outside.with(mirror)))
                .in(organisation)
                .everyLeadHasSigned()
                .when();
    }

    private static Mirroring mirroring(Handoff handoff) {
        return handoff.work().item(LEDGER).orElseThrow().ticket().mirroring();
    }

    private static TicketRef ticket(Handoff handoff) {
        return handoff.work().item(LEDGER).orElseThrow().ticket().filed().orElseThrow();
    }
}
