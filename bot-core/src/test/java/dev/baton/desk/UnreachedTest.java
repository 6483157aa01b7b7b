package dev.baton.desk;

import static dev.baton.handoff.organisation.ExampleOrganisation.ANALYST;
import static dev.baton.handoff.organisation.ExampleOrganisation.COMMANDER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_LEAD;
import static dev.baton.handoff.organisation.ExampleOrganisation.PLATFORM_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PLATFORM_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.people.Platform;
import dev.baton.port.Place;
import dev.baton.view.Card;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cards that were deleted, people who block the app, and places from which it was removed. */
class UnreachedTest {

    private static final Place ELSEWHERE = new Place(Platform.PLAYGROUND, "", "engineering");

    private final Playhouse house = new Playhouse();
    private final Rehearsal act = new Rehearsal(house);

    @Test
    void a_hub_card_that_somebody_deleted_comes_again_with_the_next_event_and_is_then_kept() {
        act.opened();
        house.chat().forgets();

        act.summarised();
        act.pulled();

        assertThat(words())
                .filteredOn(words -> words.contains("has NOT happened"))
                .hasSize(1);
        assertThat(CardWords.words(house.hub())).contains("4 events");
    }

    @Test
    void whoever_blocks_the_app_is_named_below_the_hub_card_once_and_on_it_until_they_can_be_told_again() {
        act.opened();
        house.chat().isBlockedBy(PAYMENTS_LEAD, true);
        act.summarised();
        act.pulled();
        act.planned();
        act.verified();
        act.named(PLATFORM_LEAD, PLATFORM_ENGINEER);

        assertThat(words())
                .filteredOn(words -> words.contains(PAYMENTS_LEAD.name() + " could not be told what waits for them."))
                .singleElement()
                .asString()
                .contains("They have blocked Baton.");
        assertThat(CardWords.words(house.hub()))
                .contains("Could not be told what waits for them: " + PAYMENTS_LEAD.name());

        house.chat().isBlockedBy(PAYMENTS_LEAD, false);
        act.named(PAYMENTS_LEAD, PAYMENTS_ENGINEER);
        house.press(ANALYST, "Mark package ready");
        act.scheduled();
        house.until(house.handoff().meeting().start());
        house.press(COMMANDER, "Start briefing");
        assertThat(house.told(PAYMENTS_LEAD)).isNotEmpty();
        assertThat(CardWords.words(house.hub())).doesNotContain("Could not be told");
    }

    @Test
    void the_hub_card_names_whoever_cannot_be_told_without_waiting_for_the_next_event() {
        act.opened();
        act.summarised();
        house.chat().isBlockedBy(PAYMENTS_LEAD, true);
        act.pulled();
        long version = house.handoff().version();

        assertThat(CardWords.words(house.hub()))
                .contains("Could not be told what waits for them: " + PAYMENTS_LEAD.name(), version + " events");
    }

    @Test
    void a_place_that_shuts_is_named_in_the_other_and_whoever_opened_is_told_each_time() {
        act.opened();
        house.desk().say(new Visit(house.visit(COMMANDER).by(), ELSEWHERE, "join"), "join H-1");
        house.settle();

        house.chat().letsIn(ELSEWHERE, false);
        act.summarised();
        act.pulled();
        assertThat(words())
                .filteredOn(words ->
                        words.contains("Another channel of this handoff cannot be written to: the playground."))
                .anySatisfy(words -> assertThat(words).contains("Type /invite @Baton there."))
                .anySatisfy(words -> assertThat(words).contains("has NOT happened"));
        assertThat(notices()).hasSize(1);

        house.chat().letsIn(ELSEWHERE, true);
        house.letPass(Duration.ofHours(2));
        act.planned();
        assertThat(CardWords.words(house.hub())).doesNotContain("Another channel");

        house.chat().letsIn(ELSEWHERE, false);
        act.verified();
        assertThat(notices()).hasSize(2);
    }

    private List<Card> notices() {
        return house.told(ANALYST).stream()
                .filter(card -> CardWords.words(card).contains("has no card yet"))
                .toList();
    }

    private List<String> words() {
        return house.inTheChannel().stream().map(CardWords::words).toList();
    }
}
