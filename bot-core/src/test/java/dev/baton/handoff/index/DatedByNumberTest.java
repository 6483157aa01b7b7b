package dev.baton.handoff.index;

import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.TILL;
import static dev.baton.scenario.Any.anyReason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.deadline.PinnedPolicy;
import dev.baton.scenario.Cast;
import dev.baton.scenario.Situation;
import dev.baton.scenario.stage.Played;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DatedByNumberTest {

    private static final HandoffId ID = new HandoffId(1);

    @Test
    void until_it_is_over_a_handoff_may_have_to_be_dated() {
        assertThat(DatedByNumber.of(byNumber(Situation::thePackageIsReady))).contains(new DatedByNumber(ID, 7));
        assertThat(DatedByNumber.of(byNumber(Situation::itIsAccepted))).contains(new DatedByNumber(ID, 7));
        assertThat(DatedByNumber.of(byNumber(Situation::itIsUnderWatch))).contains(new DatedByNumber(ID, 7));
        assertThat(DatedByNumber.of(byNumber(situation -> archived(situation.itIsUnderWatch()))))
                .isEmpty();
        assertThat(DatedByNumber.of(byNumber(situation -> situation
                        .thePackageIsReady()
                        .and(Cast.COMMANDER, commander -> commander.cancels(anyReason())))))
                .isEmpty();
    }

    @Test
    void after_that_it_may_while_an_accepted_risk_runs() {
        assertThat(DatedByNumber.of(byNumber(situation -> archived(situation
                        .affecting(LEDGER, TILL)
                        .itIsAccepted()
                        .and(Cast.APPROVER, approver -> approver.acceptsTheRisk(TILL, "2028-01-01", anyReason()))
                        .itIsUnderWatch()))))
                .contains(new DatedByNumber(ID, 7));
    }

    @Test
    void a_document_that_keeps_its_terms_or_has_none_yet_needs_no_number() {
        assertThat(DatedByNumber.of(Handoff.of(ID, Played.until(Situation::itIsAccepted))))
                .isEmpty();
        assertThat(DatedByNumber.of(Handoff.of(ID, Played.until(Situation::isOpen))))
                .isEmpty();
    }

    private static void archived(Situation situation) {
        for (int week = 0; week < 4; week++) {
            situation.when().after(Duration.ofDays(7));
        }
    }

    private static Handoff byNumber(Consumer<Situation> situation) {
        return Handoff.of(ID, Played.until(situation))
                .document(document -> document.pinned(new PinnedPolicy.ByNumber(7)));
    }
}
