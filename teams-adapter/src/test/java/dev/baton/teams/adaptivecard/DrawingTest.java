package dev.baton.teams.adaptivecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.teams.fake.CardRules;
import dev.baton.view.Answers;
import dev.baton.view.AnyDrawing;
import dev.baton.view.Button;
import dev.baton.view.Card;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input;
import dev.baton.view.Literal;
import dev.baton.view.Part;
import dev.baton.view.Personal;
import dev.baton.view.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingTest {

    @Test
    void any_card_keeps_the_rules_and_the_size_of_a_message() {
        IntStream.range(0, 300).forEach(seed -> {
            AdaptiveCard card = AdaptiveCard.of(new AnyDrawing(seed).card());

            assertThat(CardRules.complaints(card.json())).as("seed %s", seed).isEmpty();
            assertThat(Element.weight(card.json())).as("seed %s", seed).isLessThan(80 * 1024);
        });
    }

    @Test
    void all_words_can_be_written_in_utf_8() {
        IntStream.range(0, 300).forEach(seed -> {
            AnyDrawing any = new AnyDrawing(seed);
            JsonNode card = AdaptiveCard.of(any.card()).json();
            JsonNode form = AdaptiveCard.form(any.form(), "a", Map.of()).json();

            assertThat(Stream.of(card, form).flatMap(DrawingTest::words))
                    .as("seed %s", seed)
                    .allMatch(StandardCharsets.UTF_8.newEncoder()::canEncode);
        });
    }

    private static Stream<String> words(JsonNode json) {
        return Stream.of("text", "title", "label", "value", "errorMessage")
                .flatMap(name -> json.findValuesAsText(name).stream());
    }

    @Test
    void any_form_keeps_the_rules() {
        IntStream.range(0, 300).forEach(seed -> {
            Form<?> form = new AnyDrawing(seed).form();

            assertThat(CardRules.complaints(AdaptiveCard.form(form, "action", Map.of("f0", "Wrong."))
                            .json()))
                    .as("seed %s", seed)
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void words_stand_as_they_were_said_and_nothing_parses_them(String words) {
        AdaptiveCard card = AdaptiveCard.of(Card.card("", new Part.Words(Text.text(words))));

        JsonNode run = card.json().at("/body/0/inlines/0");
        assertThat(run.path("type").asText()).isEqualTo("TextRun");
        assertThat(run.path("text").asText()).isEqualTo(Literal.words(words));
    }

    @Test
    void what_a_renderer_would_write_out_as_a_date_is_broken_up() {
        String said = "{{DATE(2026-01-01T00:00:00Z,LONG)}} {{TIME(2026-01-01T00:00:00Z)}} {{x}} {DATE(";
        AdaptiveCard card = AdaptiveCard.of(Card.card(said, new Part.Words(Text.text(said))));
        AdaptiveCard form = AdaptiveCard.form(Form.form("Form", Field.sentence("a", said)), "a", Map.of());

        assertThat(card.json().toString() + form.json())
                .doesNotContain("{{DATE", "{{TIME")
                .contains("{{x}} {DATE(");
        assertThat(card.json().at("/body/1/inlines/0/text").asText().replace("\u2060", ""))
                .isEqualTo(said);
    }

    static Stream<String> nasty() {
        return AnyDrawing.NASTY.stream();
    }

    @Test
    void a_card_is_refreshed_by_itself_for_at_most_sixty_of_those_who_see_more_and_never_in_a_dialog() {
        List<String> people = Stream.concat(
                        Stream.of("slack/T1/U1", "teams/t/29:1x", "email//ann@example.com"),
                        IntStream.range(0, 80).mapToObj(number -> "teams/t/account-" + number))
                .toList();
        Card card = Card.card("Hub").with(new Personal("H-1|hub|look", people));

        JsonNode drawn = AdaptiveCard.of(List.of(Card.card("Mine"), card)).json();

        assertThat(CardRules.complaints(drawn)).isEmpty();
        assertThat(drawn.at("/refresh/action/verb").asText()).isEqualTo(Sent.LOOK);
        assertThat(Sent.action(drawn.at("/refresh/action/data"))).isEqualTo("H-1|hub|look");
        assertThat(drawn.at("/refresh/userIds")).hasSize(60);
        assertThat(drawn.at("/refresh/userIds/0").asText()).isEqualTo("29:1x");
        assertThat(drawn.at("/refresh/userIds/1").asText()).isEqualTo("8:orgid:account-0");
        assertThat(AdaptiveCard.inDialog(List.of(card)).json().has("refresh")).isFalse();
        assertThat(AdaptiveCard.of(Card.card("Same for all")).json().has("refresh"))
                .isFalse();
    }

    @Test
    void a_hundred_cards_stand_on_pages_each_within_its_size_and_none_is_left_out() {
        List<Card> hundred = IntStream.range(0, 100).mapToObj(DrawingTest::item).toList();
        List<String> titles = new ArrayList<>();
        JsonNode data = Sent.data("H-1|hub|mine");
        for (int turns = 0; turns < 100 && !data.isMissingNode(); turns++) {
            JsonNode page = AdaptiveCard.pageInDialog(hundred, Leaf.of(data)).json();
            assertThat(CardRules.complaints(page)).isEmpty();
            assertThat(Element.weight((ObjectNode) page)).isLessThan(80 * 1024);
            IntStream.range(0, 100)
                    .mapToObj(DrawingTest::title)
                    .filter(title -> page.toString().contains("\"" + title + "\""))
                    .forEach(titles::add);
            data = next(page);
        }

        assertThat(titles)
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj(DrawingTest::title).toList());
        assertThat(AdaptiveCard.page(hundred, new Leaf(Sent.words("mine"), 99))
                        .json()
                        .toString())
                .contains(title(99), "Back: ")
                .doesNotContain("Next: ");
        assertThat(AdaptiveCard.pages(hundred)).hasSizeGreaterThan(9);
        assertThat(AdaptiveCard.page(hundred.subList(0, 3), Leaf.of(data))
                        .json()
                        .toString())
                .doesNotContain("Next: ", "1 to 3");
    }

    @Test
    void a_form_with_lists_of_a_hundred_stands_on_sheets_and_what_was_answered_travels_with_them() {
        Form<?> form = lists(6);
        Answers said = Answers.none();
        List<String> asked = new ArrayList<>();
        JsonNode sheet = AdaptiveCard.form(form, "H-1|plan|all", Map.of()).json();
        for (int turns = 0; turns < 20 && asked.size() < 6; turns++) {
            assertThat(CardRules.complaints(sheet)).isEmpty();
            assertThat(Element.weight((ObjectNode) sheet)).isLessThan(80 * 1024);
            ObjectNode data = sheet.at("/actions/0/data").deepCopy();
            for (JsonNode id : sheet.path("body").findValues("id")) {
                asked.add(id.asText());
                data.put(id.asText(), Picked.inList("pkg:a/" + asked.size() + ",@" + asked.size()));
            }
            said = Sent.answers(data, "t");
            int next = Sent.sheet(data).orElse(-1);
            sheet = AdaptiveCard.form(form.filledWith(said), "H-1|plan|all", next)
                    .json();
        }

        assertThat(asked)
                .containsExactly("options:f0", "options:f1", "options:f2", "options:f3", "options:f4", "options:f5");
        assertThat(IntStream.range(0, 6).mapToObj(said(said)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 6)
                        .mapToObj(number -> "pkg:a/" + number + ",@" + number)
                        .toList());
        JsonNode wrong = AdaptiveCard.form(form.filledWith(said), "a", Map.of("f3", "Another one."))
                .json();
        assertThat(wrong.toString())
                .contains("Another one.", "\"options:f3\"", "Back")
                .doesNotContain("isRequired");
        assertThat(Sent.answers(wrong.at("/actions/0/data"), "t").one("f0")).contains("pkg:a/1,@1");
    }

    private static IntFunction<String> said(Answers answers) {
        return number -> answers.one("f" + number).orElse("nothing");
    }

    private static Form<?> lists(int many) {
        Form<String> form = Form.form("Plan", list(0));
        for (int number = 1; number < many; number++) {
            form = form.and(list(number), String::concat);
        }
        return form;
    }

    private static Field<String> list(int number) {
        List<Input.Option> options = IntStream.rangeClosed(1, 100)
                .mapToObj(each -> new Input.Option(
                        "pkg:a/" + each + ",@" + each, "Version " + each + " of what stands in this list"))
                .toList();
        return Field.choice("f" + number, "Which?", options);
    }

    private static JsonNode next(JsonNode page) {
        return StreamSupport.stream(page.path("body").spliterator(), false)
                .flatMap(element -> StreamSupport.stream(element.path("actions").spliterator(), false))
                .filter(action -> action.path("title").asText().startsWith("Next: "))
                .map(action -> action.path("data"))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static Card item(int number) {
        List<Part> parts = IntStream.range(0, 20)
                .<Part>mapToObj(line -> new Part.Words(Text.text("Line " + line + " of many words about " + number)))
                .toList();
        return new Card(title(number), parts, List.of(new Button("H-1|" + number, "Start", Button.Weight.PRIMARY)));
    }

    private static String title(int number) {
        return "Fix project " + number;
    }

    @Test
    void what_answers_at_once_is_executed_and_what_opens_something_is_fetched_as_a_dialog() {
        Card card = new Card(
                "Turn",
                List.of(),
                List.of(
                        new Button("H-1|scope|yes", "Confirm", Button.Weight.PRIMARY),
                        Button.opening("H-1|scope|no", "Dispute", Button.Weight.DANGER)));

        JsonNode actions = AdaptiveCard.of(card).json().at("/body/1/actions");

        assertThat(actions.at("/0/type").asText()).isEqualTo("Action.Execute");
        assertThat(actions.at("/0/fallback/type").asText()).isEqualTo("Action.Submit");
        assertThat(Sent.action(actions.at("/0/data"))).isEqualTo("H-1|scope|yes");
        assertThat(Sent.action(actions.at("/0/fallback/data"))).isEqualTo("H-1|scope|yes");
        assertThat(actions.at("/1/type").asText()).isEqualTo("Action.Submit");
        assertThat(actions.at("/1/data/msteams/type").asText()).isEqualTo("task/fetch");
        assertThat(Sent.action(actions.at("/1/data"))).isEqualTo("H-1|scope|no");
    }

    @Test
    void a_form_comes_back_with_what_was_filled_in_before() {
        Answers answers = Answers.none()
                .with("why", "Because, of *this*")
                .with("which", "a,b")
                .with("boxes", "x, y", "z")
                .with("owner", "teams/T1/account-1")
                .with("until", "2026-12-28");

        JsonNode card = AdaptiveCard.form(form().filledWith(answers), "H-1|x|y", Map.of())
                .json();

        assertThat(Sent.answers(sentAsItIs(card), "T1")).isEqualTo(answers);
        assertThat(Sent.action(card.at("/actions/0/data"))).isEqualTo("H-1|x|y");
    }

    @Test
    void what_is_wrong_stands_right_above_its_field_or_at_the_top() {
        JsonNode body = AdaptiveCard.form(form(), "a", Map.of("why", "Too long.", "", "Not now."))
                .json()
                .path("body");

        assertThat(body.at("/0/inlines/0/text").asText()).isEqualTo("Not now.");
        assertThat(body.at("/1/inlines/0/text").asText()).isEqualTo("Too long.");
        assertThat(body.at("/1/inlines/0/color").asText()).isEqualTo("attention");
        assertThat(body.at("/2/id").asText()).endsWith(":why");
    }

    @Test
    void what_does_not_fit_is_said_to_be_in_the_document() {
        Part[] long40 = IntStream.range(0, 40)
                .mapToObj(i -> new Part.Words(Text.text("x".repeat(3000))))
                .toArray(Part[]::new);

        ObjectNode card = AdaptiveCard.of(Card.card("Long", long40)).json();

        assertThat(Element.weight(card)).isLessThan(80 * 1024);
        assertThat(card.path("body").get(card.path("body").size() - 1).toString())
                .contains("in the document");
    }

    private static Form<?> form() {
        List<Input.Option> options = List.of(new Input.Option("a,b", "A"), new Input.Option("c", "C"));
        List<Input.Option> boxes = List.of(new Input.Option("x, y", "X"), new Input.Option("z", "Z"));
        return Form.form(
                        "Everything",
                        Field.sentence("why", "Why?"),
                        Field.choice("which", "Which?", options),
                        (why, which) -> why)
                .and(Field.checklist("boxes", "What?", boxes), (said, ticked) -> said)
                .and(Field.person("owner", "Who?"), (said, owner) -> said)
                .and(Field.date("until", "Until?", LocalDate.of(2026, 1, 1)), (said, until) -> said);
    }

    /** What Teams sends when somebody presses the button without touching anything. */
    private static ObjectNode sentAsItIs(JsonNode card) {
        ObjectNode data = (ObjectNode) card.at("/actions/0/data").deepCopy();
        StreamSupport.stream(card.path("body").spliterator(), false)
                .filter(element -> element.path("type").asText().startsWith("Input."))
                .forEach(input -> data.set(
                        input.path("id").asText(),
                        JsonNodeFactory.instance.textNode(input.path("value").asText())));
        return data;
    }
}
