package dev.baton.desk;

import static dev.baton.desk.CardWords.words;
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
    void what_the_thread_refuses_is_not_tried_again_with_what_follows() {
        act.opened();
        house.channelIsOpen(false);
        act.summarised();
        act.pulled();
        house.channelIsOpen(true);
        act.planned();

        assertThat(lines()).doesNotHaveDuplicates();
        assertThat(lines()).noneMatch(line -> line.contains("wrote the summary"));
        assertThat(lines()).anyMatch(line -> line.contains("plan"));
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
