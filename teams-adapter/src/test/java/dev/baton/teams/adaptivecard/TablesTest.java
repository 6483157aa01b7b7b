package dev.baton.teams.adaptivecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.teams.fake.CardRules;
import dev.baton.view.Card;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void a_column_has_room_for_its_longest_word_and_none_crowds_the_others_out() {
        Text address = Text.empty().andLink("Ticket", URI.create("https://jira.example.org/browse/PAY-7?from=baton"));
        Part.Table table = Part.Table.firstOf(
                List.of("No.", "What", "Project", "Name", "Ticket"),
                List.of(
                        row("1", "Service, production", "org.shop/till", "staging/payments/Card gateway", address),
                        row("2", "Asset", "org.shop/till", "x".repeat(90), address)));

        assertThat(widths(table)).containsExactly(6, 13, 16, 27, 9);
    }

    @Test
    void a_row_may_be_shorter_than_the_titles() {
        assertThat(widths(Part.Table.firstOf(List.of("What", "Name"), List.of(List.of(Text.text("Repositories"))))))
                .containsExactly(15, 7);
    }

    private static List<Integer> widths(Part.Table table) {
        JsonNode drawn = AdaptiveCard.of(Card.card("Scope", table)).json();
        assertThat(CardRules.complaints(drawn)).isEmpty();
        return drawn.findValue("columns")
                .valueStream()
                .map(column -> column.path("width").asInt())
                .toList();
    }

    private static List<Text> row(String number, String what, String project, String name, Text last) {
        return Stream.concat(Stream.of(number, what, project, name).map(Text::text), Stream.of(last))
                .toList();
    }
}
