package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Places.Posting.First;
import dev.baton.port.Places.Posting.Posted;
import dev.baton.port.Places.Posting.Unsure;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link Places} must do. */
public interface PlacesContract {

    Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    HandoffId HANDOFF = new HandoffId(12);
    Place CHANNEL = new Place(Platform.SLACK, "T01", "C02");
    Place TEAM_ROOM = new Place(Platform.TEAMS, "contoso", "19:abc/def@thread.tacv2");

    Places places();

    @Test
    default void a_handoff_lives_in_its_places_in_the_order_they_joined() {
        places().join(HANDOFF, TEAM_ROOM);
        places().join(HANDOFF, CHANNEL);
        places().join(HANDOFF, TEAM_ROOM);
        places().join(new HandoffId(13), CHANNEL);

        assertThat(places().of(HANDOFF)).containsExactly(TEAM_ROOM, CHANNEL);
        assertThat(places().of(new HandoffId(14))).isEmpty();
    }

    @Test
    default void the_first_claim_may_post() {
        assertThat(places().claim("hub/H-12", NOW)).isEqualTo(new First());
        assertThat(places().find("hub/H-12")).isEmpty();
    }

    @Test
    default void a_claim_after_one_that_did_not_come_back_is_unsure_since_the_first() {
        places().claim("hub/H-12", NOW);

        assertThat(places().claim("hub/H-12", NOW.plusSeconds(5))).isEqualTo(new Unsure(NOW));
        assertThat(places().claim("hub/H-12", NOW.plusSeconds(9))).isEqualTo(new Unsure(NOW));
    }

    @Test
    default void what_was_posted_is_found_with_the_version_it_shows() {
        MessageRef message = new MessageRef(CHANNEL, "1732352400.000100");
        places().claim("hub/H-12", NOW);
        places().posted("hub/H-12", message, 7);

        assertThat(places().claim("hub/H-12", NOW.plusSeconds(5))).isEqualTo(new Posted(message, 7));
        assertThat(places().find("hub/H-12")).contains(new Posted(message, 7));
    }

    @Test
    default void a_message_that_is_drawn_again_shows_the_newer_version() {
        MessageRef message = new MessageRef(TEAM_ROOM, "1");
        places().claim("hub/H-12", NOW);
        places().posted("hub/H-12", message, 7);
        places().posted("hub/H-12", message, 9);

        assertThat(places().find("hub/H-12")).contains(new Posted(message, 9));
    }

    @Test
    default void a_message_found_without_a_claim_may_be_noted_too() {
        MessageRef message = new MessageRef(CHANNEL, "2");
        places().posted("hub/H-13", message, 1);

        assertThat(places().find("hub/H-13")).contains(new Posted(message, 1));
    }
}
