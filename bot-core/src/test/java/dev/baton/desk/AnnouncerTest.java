package dev.baton.desk;

import static dev.baton.desk.CardWords.words;
import static dev.baton.handoff.organisation.ExampleOrganisation.ANALYST;
import static dev.baton.handoff.organisation.ExampleOrganisation.COMMANDER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_LEAD;
import static dev.baton.handoff.organisation.ExampleOrganisation.PLATFORM_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PLATFORM_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.view.Card;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The thread below the hub card says each thing once, however much there is to say at a time. */
class AnnouncerTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration UNTIL_IT_TRIES_AGAIN = Duration.ofHours(1);

    private final Playhouse house = new Playhouse();
    private final Rehearsal act = new Rehearsal(house);

    @Test
    void what_happens_is_said_when_it_happens() {
        act.opened();
        act.summarised();

        assertThat(thread()).hasSize(2);
        assertThat(words(thread().get(1))).contains("Anton Analyst wrote the summary.");
    }

    @Test
    void what_could_not_be_said_for_a_while_is_said_ten_lines_at_a_time() {
        house.channelIsOpen(false);
        act.inBriefing();

        house.channelIsOpen(true);
        house.letPass(UNTIL_IT_TRIES_AGAIN);

        int events = (int) house.handoff().version();
        assertThat(events).isBetween(11, 20);
        assertThat(thread()).extracting(card -> card.parts().size()).containsExactly(10, events - 10);
        assertThat(lines()).doesNotHaveDuplicates();
    }

    @Test
    void what_nobody_knows_to_have_arrived_is_not_said_again_with_what_happened_since() {
        act.opened();
        house.anAnswerGetsLost();
        act.summarised();
        act.pulled();
        house.letPass(A_MINUTE);

        assertThat(lines()).hasSize((int) house.handoff().version()).doesNotHaveDuplicates();
    }

    @Test
    void what_the_thread_refused_for_a_while_is_said_ten_lines_at_a_time_when_it_lets_something_in_again() {
        act.opened();
        house.channelIsOpen(false);
        act.summarised();
        act.pulled();
        act.planned();
        act.verified();
        house.press(ANALYST, "Mark package ready");
        act.named(PAYMENTS_LEAD, PAYMENTS_ENGINEER);
        act.named(PLATFORM_LEAD, PLATFORM_ENGINEER);
        act.scheduled();
        house.until(house.handoff().meeting().start());
        house.press(COMMANDER, "Start briefing");
        act.briefed();
        assertThat(thread()).hasSize(1);

        house.channelIsOpen(true);
        house.letPass(UNTIL_IT_TRIES_AGAIN);

        assertThat(lines()).hasSize((int) house.handoff().version()).doesNotHaveDuplicates();
        assertThat(thread()).hasSizeGreaterThan(3).allMatch(card -> card.parts().size() <= 10);
    }

    private List<Card> thread() {
        return house.inTheChannel().subList(1, house.inTheChannel().size());
    }

    private List<String> lines() {
        return thread().stream()
                .flatMap(card -> card.parts().stream())
                .map(Object::toString)
                .collect(Collectors.toList());
    }
}
