package dev.baton.slack.blockkit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.baton.slack.fake.Judge;
import dev.baton.view.Answers;
import dev.baton.view.AnyDrawing;
import dev.baton.view.Card;
import dev.baton.view.Form;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingTest {

    /** With {@code -Dbaton.drawings=3000} ten times as many, for whoever has the time. */
    private static final int DRAWINGS = Integer.getInteger("baton.drawings", 300);

    /** What we write ourselves where Slack parses markup: one known person, a moment, an address. */
    private static final Pattern OURS = Pattern.compile(
            "<@U1>|<!date\\^[0-9]+\\^\\{date_short_pretty} at \\{time}\\|\\w{3} \\d{1,2} \\w{3} \\d{4}, \\d\\d:\\d\\d \\([\\w :+.-]+\\)>|<https?://[^<>|]+\\|open>");

    private static final Mentions KNOWN = key -> key.equals("known@example.org") ? Optional.of("U1") : Optional.empty();

    private final Judge slack = new Judge("U1");

    @Test
    void any_card_passes_slacks_rules_as_a_message() {
        for (long seed = 0; seed < DRAWINGS; seed++) {
            JsonObject drawn = json(new AnyDrawing(seed).card());
            assertThat(slack.message(drawn)).as("card of seed %d", seed).isEmpty();
        }
    }

    @Test
    void any_cards_pass_slacks_rules_as_a_home_page_and_as_one_message() {
        for (long seed = 0; seed < DRAWINGS / 5; seed++) {
            AnyDrawing any = new AnyDrawing(seed);
            List<Card> cards = List.of(any.card(), any.card(), any.card(), any.card());
            JsonObject home = tree(SlackView.home(cards, "{}", KNOWN)).getAsJsonObject();
            assertThat(slack.view(home, "home")).as("home of seed %d", seed).isEmpty();
            SlackMessage.inTurn(cards, KNOWN)
                    .forEach(each -> assertThat(slack.message(json(each))).isEmpty());
            assertThat(slack.message(json(SlackMessage.of(cards, KNOWN))))
                    .as("message of seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void an_answer_longer_than_a_message_is_told_whole_in_several() {
        List<SlackMessage> messages = SlackMessage.inTurn(longCards(20), KNOWN);

        String told = messages.stream().map(each -> json(each).toString()).collect(joining());
        assertThat(messages).hasSizeBetween(3, 5);
        assertThat(messages)
                .allSatisfy(each -> assertThat(slack.message(json(each))).isEmpty());
        assertThat(told)
                .contains(IntStream.range(0, 20)
                        .mapToObj(each -> "end-" + each + ".")
                        .toList());
    }

    @Test
    void of_an_endless_answer_the_rest_is_counted() {
        List<SlackMessage> messages = SlackMessage.inTurn(longCards(200), KNOWN);

        assertThat(messages).hasSize(5);
        assertThat(json(messages.get(4)).toString()).containsPattern("and 1[0-9][0-9] more");
        assertThat(slack.message(json(messages.get(4)))).isEmpty();
    }

    private static List<Card> longCards(int cards) {
        return IntStream.range(0, cards)
                .mapToObj(each -> new Part.Words(Text.text("It waits for you. ".repeat(60) + "end-" + each + ".")))
                .map(words -> new Card("Item", List.of(words), List.of()))
                .toList();
    }

    @Test
    void any_form_passes_slacks_rules_as_a_modal() {
        for (long seed = 0; seed < DRAWINGS; seed++) {
            JsonObject drawn = tree(SlackView.form(new AnyDrawing(seed).form(), "{}", KNOWN))
                    .getAsJsonObject();
            assertThat(slack.view(drawn, "modal")).as("form of seed %d", seed).isEmpty();
        }
    }

    @Test
    void nothing_that_anybody_wrote_is_parsed_by_slack() {
        for (long seed = 0; seed < DRAWINGS; seed++) {
            JsonObject card = json(new AnyDrawing(seed).card());
            JsonElement form = tree(SlackView.form(new AnyDrawing(seed).form(), "{}", KNOWN));
            assertThat(parsed(card)).as("card of seed %d", seed).allMatch(DrawingTest::isOurs);
            assertThat(parsed(form)).as("form of seed %d", seed).allMatch(DrawingTest::isOurs);
            assertThat(fallback(card))
                    .as("fallback of seed %d", seed)
                    .doesNotContainPattern("[<>]|@(?i:here|channel|everyone)|:[A-Za-z0-9_+'-]+:");
        }
    }

    @Test
    void nothing_reorders_its_neighbours_and_nothing_is_not_text() {
        for (long seed = 0; seed < DRAWINGS; seed++) {
            String card = words(json(new AnyDrawing(seed).card()));
            assertThat(card).as("card of seed %d", seed).doesNotContainPattern("[\\u202A-\\u202E\\u2066\\u2067]");
            assertThat(card.chars().filter(c -> c == '\u2068').count())
                    .isEqualTo(card.chars().filter(c -> c == '\u2069').count());
            assertThat(card).doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F]").doesNotContainPattern("\\p{Cs}");
        }
    }

    @Test
    void every_nasty_word_is_shown_as_it_was_written() {
        for (String nasty : AnyDrawing.NASTY) {
            JsonObject card = json(new Card(
                    "", List.of(new Part.Words(Text.text(nasty)), new Part.Quote(Text.text(nasty))), List.of()));
            assertThat(words(card)).contains(shown(nasty));
        }
    }

    @Test
    void three_thousand_characters_are_shown_to_the_last_one() {
        String long3000 = "0123456789".repeat(299) + "the end :)";
        Card card = Card.card(
                "What happened", new Part.Words(Text.text("Ann wrote:")), new Part.Quote(Text.text(long3000)));
        assertThat(words(json(card))).contains(long3000);
    }

    @Test
    void right_to_left_words_stay_by_themselves() {
        JsonObject card = json(Card.card("", new Part.Words(Text.text("אבג").and(" 12"))));
        assertThat(words(card)).isEqualTo("\u2068אבג\u2069 12");
    }

    @Test
    void a_form_comes_back_with_what_was_filled_in() {
        Form<Answers> form = new AnyDrawing(1).form();
        String metadata = "{\"action\":\"a\"}";
        JsonObject drawn = tree(SlackView.form(form, metadata, KNOWN)).getAsJsonObject();
        assertThat(drawn.get("private_metadata").getAsString()).isEqualTo(metadata);
        List<String> blocks = new ArrayList<>();
        drawn.getAsJsonArray("blocks").forEach(block -> {
            JsonElement id = block.getAsJsonObject().get("block_id");
            if (id != null) {
                blocks.add(id.getAsString());
            }
        });
        assertThat(blocks)
                .containsExactlyElementsOf(
                        form.fields().stream().map(field -> field.id()).toList());
    }

    @Test
    void what_the_core_allows_fits_into_slack() {
        assertThat(Limits.BUTTON_LABEL).isLessThanOrEqualTo(SlackLimits.BUTTON_LABEL);
        assertThat(Limits.BUTTONS).isLessThanOrEqualTo(SlackLimits.ACTIONS);
        assertThat(Limits.CARD_TITLE).isLessThanOrEqualTo(SlackLimits.HEADER);
        assertThat(Limits.CARD_PARTS + 2).isLessThanOrEqualTo(SlackLimits.MESSAGE_BLOCKS);
        assertThat(Limits.FORM_TITLE).isLessThanOrEqualTo(SlackLimits.MODAL_TITLE);
        assertThat(Limits.FORM_FIELDS).isLessThanOrEqualTo(SlackLimits.VIEW_BLOCKS);
        assertThat(Limits.FIELD_LABEL).isLessThanOrEqualTo(SlackLimits.INPUT_LABEL);
        assertThat(Limits.FIELD_VALUE).isLessThanOrEqualTo(SlackLimits.INPUT_VALUE);
        assertThat(Limits.OPTION_LABEL).isLessThanOrEqualTo(SlackLimits.OPTION_LABEL);
        assertThat(Limits.OPTIONS).isLessThanOrEqualTo(SlackLimits.OPTIONS);
        assertThat(Limits.CHECKBOXES).isLessThanOrEqualTo(SlackLimits.CHECKBOXES);
        assertThat(Limits.ACTION * 2).isLessThanOrEqualTo(SlackLimits.PRIVATE_METADATA);
    }

    private static String shown(String nasty) {
        return nasty.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replace("\r\n", "\n")
                .replaceAll(
                        "[\\x00-\\x08\\x0B-\\x1F]|\\uD800(?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])\\uDC00", "\uFFFD")
                .replaceAll("(.*[א-ת].*)", "\u2068$1\u2069");
    }

    private static JsonObject json(Card card) {
        return json(SlackMessage.of(card, KNOWN));
    }

    private static JsonObject json(SlackMessage message) {
        JsonObject json = new JsonObject();
        json.addProperty("text", message.fallback());
        json.add("blocks", tree(message.blocks()));
        return json;
    }

    private static JsonElement tree(Object drawn) {
        return SlackJson.GSON.toJsonTree(drawn);
    }

    private static String fallback(JsonObject message) {
        return message.get("text").getAsString();
    }

    /** The words of all blocks. */
    private static String words(JsonObject message) {
        StringBuilder words = new StringBuilder();
        collect(message.get("blocks"), object -> true, words);
        return words.toString();
    }

    /** Every text that Slack would parse. */
    private static List<String> parsed(JsonElement json) {
        List<String> texts = new ArrayList<>();
        if (json instanceof JsonArray array) {
            array.forEach(element -> texts.addAll(parsed(element)));
        } else if (json instanceof JsonObject object) {
            if (object.has("type") && object.get("type").getAsString().equals("mrkdwn")) {
                texts.add(object.get("text").getAsString());
            }
            object.asMap().values().forEach(value -> texts.addAll(parsed(value)));
        }
        return texts;
    }

    private static boolean isOurs(String markup) {
        return OURS.matcher(markup).matches();
    }

    private static void collect(
            JsonElement json, java.util.function.Predicate<JsonObject> wanted, StringBuilder words) {
        if (json instanceof JsonArray array) {
            array.forEach(element -> collect(element, wanted, words));
        } else if (json instanceof JsonObject object) {
            JsonElement text = object.get("text");
            if (text != null && text.isJsonPrimitive() && wanted.test(object)) {
                words.append(text.getAsString());
            }
            object.asMap().values().forEach(value -> collect(value, wanted, words));
        }
    }
}
