package dev.baton.server.page;

import static dev.baton.view.Text.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.view.Button;
import dev.baton.view.Part;
import dev.baton.view.Span;
import dev.baton.view.Text;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {

    private static final Map<Class<?>, Span> ONE_OF_EACH = Map.of(
            Span.Plain.class, new Span.Plain("plain"),
            Span.Emphasis.class, new Span.Emphasis("emphasis"),
            Span.Code.class, new Span.Code("code"),
            Span.Link.class, new Span.Link("link", URI.create("https://example.org/")),
            Span.Mention.class, new Span.Mention("slack/T/U", "mention"),
            Span.When.class, new Span.When(Instant.parse("2026-12-28T16:00:00Z"), ZoneId.of("Europe/Berlin")));

    private final Templates templates = new Templates();
    private final HtmlRenderer renderer = HtmlRenderer.toRead(templates);

    @Test
    void every_kind_of_span_is_drawn() {
        for (Class<?> kind : Span.class.getPermittedSubclasses()) {
            Span span = ONE_OF_EACH.get(kind);
            assertThat(span).as("an example of %s", kind.getSimpleName()).isNotNull();
            assertThat(drawn(new Part.Words(new Text(List.of(span)))))
                    .as(kind.getSimpleName())
                    .doesNotContain("<p class=\"words\" dir=\"auto\"></p>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "&lt;already&gt; escaped &amp;",
                "<!channel> <@U123> *bold* _it_ `code`",
                "👩🏽‍🚒 emoji and 日本語",
                "\u202Eright to left\u202C שלום"
            })
    void what_people_typed_is_shown_literally(String typed) {
        String html = drawn(new Part.Words(text(typed)));

        assertThat(html).contains(escaped(typed)).doesNotContain("<script", "<!channel");
    }

    @Test
    void a_link_that_is_a_script_is_only_words() {
        String html = drawn(new Part.Words(Text.empty().andLink("press me", URI.create("javascript:alert(1)"))));

        assertThat(html).contains("press me").doesNotContain("<a", "javascript");
    }

    @Test
    void a_moment_names_its_zone() {
        String html = drawn(new Part.Words(
                Text.empty().andWhen(Instant.parse("2026-12-28T16:00:00Z"), ZoneId.of("Europe/Berlin"))));

        assertThat(html).contains("Mon 28 Dec 2026, 17:00 (Berlin)", "datetime=\"2026-12-28T16:00:00Z\"");
    }

    @Test
    void a_table_counts_the_rows_that_it_does_not_show() {
        String html = drawn(new Part.Table(List.of("Project"), List.of(List.of(text("ledger-api"))), 7));

        assertThat(html).contains("ledger-api", "and 7 more rows");
    }

    @Test
    void a_reader_gets_no_buttons() {
        Part buttons = new Part.Buttons(List.of(new Button("H-1/x", "Confirm", Button.Weight.PRIMARY)));

        assertThat(drawn(buttons)).isEmpty();
    }

    private String drawn(Part part) {
        return templates.drawn(part.drawnBy(renderer));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
