package dev.baton.scenario.remediation;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.anyReason;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.ENGINEER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Cast.PLATFORM_MANAGER;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.Expected.exactly;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Severity;
import dev.baton.handoff.severity.SeverityEvent.AcknowledgementMissed;
import dev.baton.handoff.severity.SeverityEvent.SeverityAcknowledged;
import dev.baton.handoff.severity.SeverityEvent.SeverityLowered;
import dev.baton.handoff.severity.SeverityEvent.SeverityRaised;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.ProgressEvent.DateSet;
import dev.baton.handoff.work.ProgressEvent.DeadlineMissed;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.Situation;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A high finding, accepted on Friday 18 December and due in January; on Monday at ten it turns out to be worse. */
class SeverityTest extends OnEveryStage {

    private static final Instant TUESDAY_AT_TEN = berlin("2026-12-22T10:00");
    private static final Instant DATE_OF_HIGH = berlin("2027-01-12T17:00");
    private static final Instant DATE_OF_CRITICAL = berlin("2026-12-29T17:00");

    @Test
    @Law(Rule.SEVERITY_CHANGES_WITH_A_REASON)
    void the_commander_raises_it_with_a_reason_and_the_policys_sooner_date_holds() {
        high().when(LEAD)
                .rates(LEDGER, Severity.CRITICAL, anyReason())
                .thenRefusedBy(Rule.THE_COMMANDER_LEADS)
                .when(COMMANDER)
                .rates(LEDGER, Severity.CRITICAL, "  ")
                .thenRefusedBy(Rule.SEVERITY_CHANGES_WITH_A_REASON)
                .and(handoff -> assertThat(due(handoff)).isEqualTo(DATE_OF_HIGH))
                .when(COMMANDER)
                .rates(LEDGER, Severity.CRITICAL, anyReason())
                .then(
                        exactly(new SeverityRaised(LEDGER, Severity.CRITICAL, anyReason(), TUESDAY_AT_TEN)),
                        any(DateSet.class))
                .and(handoff -> {
                    assertThat(due(handoff)).isEqualTo(DATE_OF_CRITICAL);
                    assertThat(severity(handoff)).isEqualTo(Severity.CRITICAL);
                })
                .when(COMMANDER)
                .rates(LEDGER, Severity.CRITICAL, anyReason())
                .thenNothing();
    }

    @Test
    void lowering_it_leaves_the_date_where_it_is_and_asks_nobody() {
        high().when(COMMANDER)
                .rates(LEDGER, Severity.LOW, anyReason())
                .then(new SeverityLowered(LEDGER, Severity.LOW, anyReason()))
                .and(handoff -> {
                    assertThat(due(handoff)).isEqualTo(DATE_OF_HIGH);
                    assertThat(severity(handoff)).isEqualTo(Severity.LOW);
                    assertThat(handoff.followThrough().raises().open()).isEmpty();
                })
                .laterAt(berlin("2026-12-23T12:00"))
                .thenNothing();
    }

    @Test
    @Law(Rule.THE_MANAGER_ACKNOWLEDGES)
    void the_manager_of_the_team_acknowledges_and_nobody_for_them() {
        raised().when(LEAD)
                .takesNoteThatItIsMoreSevere(LEDGER)
                .thenRefusedBy(Rule.THE_MANAGER_ACKNOWLEDGES)
                .when(PLATFORM_MANAGER)
                .takesNoteThatItIsMoreSevere(LEDGER)
                .thenRefusedBy(Rule.THE_MANAGER_ACKNOWLEDGES)
                .when(COMMANDER)
                .takesNoteThatItIsMoreSevere(LEDGER)
                .thenRefusedBy(Rule.THE_MANAGER_ACKNOWLEDGES)
                .when(MANAGER)
                .takesNoteThatItIsMoreSevere(LEDGER)
                .then(new SeverityAcknowledged(LEDGER))
                .laterAt(TUESDAY_AT_TEN)
                .thenNothing();
    }

    @Test
    void after_a_business_day_of_silence_that_is_on_record_once_and_may_still_be_made_good() {
        raised().when()
                .laterAt(TUESDAY_AT_TEN.minusSeconds(1))
                .thenNothing()
                .laterAt(TUESDAY_AT_TEN)
                .then(new AcknowledgementMissed(LEDGER))
                .laterAt(berlin("2026-12-24T10:00"))
                .thenNothing()
                .when(MANAGER)
                .takesNoteThatItIsMoreSevere(LEDGER)
                .then(new SeverityAcknowledged(LEDGER));
    }

    @Test
    void lowered_again_it_keeps_the_sooner_date_and_the_manager_still_takes_note_of_that() {
        raised().when(COMMANDER)
                .rates(LEDGER, Severity.MEDIUM, anyReason())
                .then(new SeverityLowered(LEDGER, Severity.MEDIUM, anyReason()))
                .and(handoff -> assertThat(due(handoff)).isEqualTo(DATE_OF_CRITICAL))
                .when(MANAGER)
                .takesNoteThatItIsMoreSevere(LEDGER)
                .then(new SeverityAcknowledged(LEDGER));
    }

    @Test
    void a_date_that_is_missed_is_not_put_off_by_another_severity() {
        high().andNow("2027-01-13T10:00")
                .when(COMMANDER)
                .rates(LEDGER, Severity.CRITICAL, anyReason())
                .then(any(SeverityRaised.class))
                .and(handoff -> assertThat(due(handoff)).isEqualTo(DATE_OF_HIGH));
    }

    @Test
    void the_sooner_date_is_missed_when_it_passes() {
        raised().and(MANAGER, manager -> manager.takesNoteThatItIsMoreSevere(LEDGER))
                .when()
                .laterAt(DATE_OF_CRITICAL)
                .then(new DeadlineMissed(LEDGER, DATE_OF_CRITICAL));
    }

    @Test
    void what_is_settled_keeps_its_severity() {
        given(REMEDIATION)
                .affecting(LEDGER, Severity.HIGH)
                .itIsClosed()
                .when(COMMANDER)
                .rates(LEDGER, Severity.CRITICAL, anyReason())
                .thenRefusedBy(Rule.THE_PHASE_ALLOWS_IT)
                .when(ENGINEER)
                .rates(LEDGER, Severity.CRITICAL, anyReason())
                .thenRefusedBy(Rule.THE_COMMANDER_LEADS);
    }

    private Situation high() {
        return given(REMEDIATION)
                .affecting(LEDGER, Severity.HIGH)
                .itIsAccepted()
                .andNow("2026-12-21T10:00");
    }

    private Situation raised() {
        return high().and(COMMANDER, commander -> commander.rates(LEDGER, Severity.CRITICAL, anyReason()));
    }

    private static Instant due(Handoff handoff) {
        return handoff.work()
                .item(LEDGER)
                .flatMap(Progress::dueDate)
                .orElseThrow()
                .due();
    }

    private static Severity severity(Handoff handoff) {
        return handoff.scope().project(LEDGER).orElseThrow().severity();
    }
}
