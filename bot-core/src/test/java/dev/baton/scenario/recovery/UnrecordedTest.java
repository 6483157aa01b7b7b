package dev.baton.scenario.recovery;

import static dev.baton.playbook.recovery.Recovery.RECOVERY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.CardWords;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.RecoveryPractice;
import dev.baton.playbook.Reply;
import dev.baton.playbook.Step;
import dev.baton.scenario.AnySetting;
import dev.baton.scenario.OnEveryStage;
import dev.baton.view.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people are offered where the organisation has disabled recordings, and where it has not (D-28). */
class UnrecordedTest extends OnEveryStage {

    private static final Organisation UNRECORDED =
            ExampleOrganisation.practising(RecoveryPractice.USUAL.withoutRecording());

    @Test
    void nobody_is_offered_to_record_what_was_said_and_the_step_says_why() {
        givenRecovery().itAwaitsAcceptance().begins().and(handoff -> {
            Step usual = step(handoff, ExampleOrganisation.organisation(), "record");
            assertThat(usual.content().replies()).extracting(Reply::id).containsExactly("verbal", "written");
            assertThat(usual.content().shows()).isEmpty();

            Step unrecorded = step(handoff, UNRECORDED, "record");
            assertThat(unrecorded.content().replies()).extracting(Reply::id).containsExactly("written");
            assertThat(unrecorded.content().shows())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Part.Note.class,
                            note -> assertThat(CardWords.words(note.text()))
                                    .startsWith(
                                            "Your organisation has disabled recordings, and what is said counts only"));
        });
    }

    @Test
    void the_briefing_ends_without_being_asked_for_a_link() {
        givenRecovery().everyPointIsConfirmed().begins().and(handoff -> {
            assertThat(conclusion(handoff, ExampleOrganisation.organisation())).isInstanceOf(Reply.Fill.class);
            assertThat(conclusion(handoff, UNRECORDED)).isInstanceOf(Reply.Press.class);
        });
    }

    private static Reply conclusion(Handoff handoff, Organisation organisation) {
        List<Reply> replies = step(handoff, organisation, "conclude").content().replies();
        assertThat(replies).hasSize(1);
        return replies.get(0);
    }

    private static Step step(Handoff handoff, Organisation organisation, String key) {
        return RECOVERY.step(AnySetting.of(handoff, organisation), key).orElseThrow();
    }
}
