package dev.baton.server.playground;

import static dev.baton.view.Text.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.view.Button;
import dev.baton.view.Card;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Message.Spot CHANNEL = Message.Spot.in("incident");

    @TempDir
    Path folder;

    @Test
    void everything_that_a_card_can_say_is_there_after_a_restart() {
        Card card = cardOfEveryKind();
        assertThat(card.parts().stream().map(Object::getClass))
                .as("a part of every kind")
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Part.class.getPermittedSubclasses()));

        Messages.keptIn(folder).post(CHANNEL, "hub", Message.BATON, card, NOW);

        assertThat(Messages.keptIn(folder).at(CHANNEL))
                .singleElement()
                .satisfies(message -> assertThat(message.card()).isEqualTo(card));
    }

    @Test
    void a_card_that_is_older_than_its_baton_is_the_same_for_everybody() throws IOException {
        Messages.keptIn(folder).post(CHANNEL, "hub", Message.BATON, Card.card("one"), NOW);
        Path file = folder.resolve("1.json");
        String older = Files.readString(file).replaceFirst(",\"personal\":\\{[^}]*\\}", "");
        Files.writeString(file, older);

        assertThat(older).doesNotContain("personal");
        assertThat(Messages.keptIn(folder).at(CHANNEL))
                .singleElement()
                .satisfies(message -> assertThat(message.card()).isEqualTo(Card.card("one")));
    }

    @Test
    void a_post_whose_key_is_there_is_found_and_not_repeated() {
        Messages messages = Messages.keptIn(folder);
        Message first = messages.post(CHANNEL, "hub", Message.BATON, Card.card("one"), NOW);

        Message second = Messages.keptIn(folder).post(CHANNEL, "hub", Message.BATON, Card.card("two"), NOW);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void an_update_changes_what_is_shown_and_leaves_the_place() {
        Messages messages = Messages.keptIn(folder);
        Message first = messages.post(CHANNEL, "hub", Message.BATON, Card.card("one"), NOW);
        long before = messages.changes();

        messages.update(first.number(), Card.card("two"), NOW.plusSeconds(5));

        assertThat(Messages.keptIn(folder).at(CHANNEL)).singleElement().satisfies(message -> {
            assertThat(message.card().title()).isEqualTo("two");
            assertThat(message.at()).isEqualTo(NOW);
        });
        assertThat(messages.changes()).isGreaterThan(before);
    }

    @Test
    void a_thread_is_apart_from_its_room() {
        Messages messages = Messages.keptIn(folder);
        Message hub = messages.post(CHANNEL, "hub", Message.BATON, Card.card("hub"), NOW);
        Message reply =
                messages.post(new Message.Spot("incident", hub.number()), "a", Message.BATON, Card.card("a"), NOW);

        assertThat(messages.at(CHANNEL)).containsExactly(hub);
        assertThat(messages.at(new Message.Spot("incident", hub.number()))).containsExactly(reply);
    }

    private static Card cardOfEveryKind() {
        Text every = text("plain")
                .andEmphasis("emphasis")
                .andCode("2.17.1")
                .andLink("link", URI.create("https://example.org/?a=b&c=%20d"))
                .andPerson("slack/T/U", "田辺 弘")
                .andWhen(NOW, ZoneId.of("Europe/Berlin"));
        Button button = new Button("H-1/2/3", "Press", Button.Weight.PRIMARY);
        return new Card(
                "A card",
                List.of(
                        new Part.Words(every),
                        new Part.Note(every),
                        new Part.Quote(every),
                        new Part.Facts(List.of(new Part.Fact("name", every))),
                        new Part.Table(List.of("column"), List.of(List.of(every)), 3),
                        new Part.Progress("confirmed", 2, 5),
                        new Part.Heading("heading"),
                        new Part.Divider(),
                        new Part.Buttons(List.of(button))),
                List.of(button));
    }
}
