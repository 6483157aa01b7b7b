package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.view.Card;
import dev.baton.view.Form;
import dev.baton.view.Literal;
import dev.baton.view.Part;
import dev.baton.view.Spoken;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A card ready to send, and the line that stands for it in notifications. */
public record AdaptiveCard(String summary, ObjectNode json) {

    /** The attachment type of a card. */
    public static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";

    private static final String SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";
    private static final String VERSION = "1.5";
    private static final int SUMMARY = 250;

    /** A card. */
    public static AdaptiveCard of(Card card) {
        return of(List.of(card));
    }

    /** Cards one under the other; what is beyond Teams' limits is counted, not shown. */
    public static AdaptiveCard of(List<Card> cards) {
        AdaptiveCard drawn = of(cards, Actions.ON_A_CARD);
        Refresh.of(cards).ifPresent(refresh -> drawn.json().set("refresh", refresh));
        return drawn;
    }

    /** The same in a dialog. */
    public static AdaptiveCard inDialog(List<Card> cards) {
        return of(cards, Actions.IN_A_DIALOG);
    }

    /** A page of them, with what leads to the others. */
    public static AdaptiveCard page(List<Card> cards, Leaf leaf) {
        return page(cards, leaf, Actions.ON_A_CARD);
    }

    /** A page of them in a dialog. */
    public static AdaptiveCard pageInDialog(List<Card> cards, Leaf leaf) {
        return page(cards, leaf, Actions.IN_A_DIALOG);
    }

    /** All their pages, for whoever can show them one under the other. */
    public static List<AdaptiveCard> pages(List<Card> cards) {
        return leaves(cards, Actions.ON_A_CARD).pages().stream()
                .map(AdaptiveCard::of)
                .toList();
    }

    private static AdaptiveCard page(List<Card> cards, Leaf leaf, Actions actions) {
        Leaves leaves = leaves(cards, actions);
        if (leaves.pages().size() < 2) {
            return actions == Actions.ON_A_CARD ? of(cards) : of(cards, actions);
        }
        AdaptiveCard page = of(leaves.pages().get(leaf.among(leaves.pages().size())), actions);
        ((ArrayNode) page.json().path("body")).addAll(leaves.turning(leaf));
        return page;
    }

    private static Leaves leaves(List<Card> cards, Actions actions) {
        return Leaves.of(
                cards,
                actions,
                card -> Element.weight(of(List.of(card), actions).json()));
    }

    private static AdaptiveCard of(List<Card> cards, Actions actions) {
        Parts parts = new Parts(actions);
        Budget budget = Budget.ofMessage();
        List<ObjectNode> body = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            List<ObjectNode> buttons = actions.rows(cards.get(i).buttons());
            if (i > 0 && !budget.hasRoomFor(buttons)) {
                body.addAll(parts.note(new Part.Note(Text.text("and " + (cards.size() - i) + " more"))));
                break;
            }
            List<ObjectNode> elements = elements(cards.get(i), parts, buttons, budget);
            if (i > 0 && !elements.isEmpty()) {
                elements.get(0).put("separator", true).put("spacing", "large");
            }
            body.addAll(elements);
        }
        return new AdaptiveCard(summary(cards), drawn(body));
    }

    /** A sentence alone. */
    public static AdaptiveCard sentence(Text sentence) {
        return of(new Card("", List.of(new Part.Words(sentence)), List.of()));
    }

    /** A form, what is wrong with it at each field, and the action that comes back with the answers. */
    public static AdaptiveCard form(Form<?> form, String action, Map<String, String> problems) {
        return new AdaptiveCard(orElse(form.title(), "Baton"), new Sheets(form, action).wrong(problems));
    }

    /** One sheet of a long form, counted from zero. */
    public static AdaptiveCard form(Form<?> form, String action, int sheet) {
        return new AdaptiveCard(orElse(form.title(), "Baton"), new Sheets(form, action).turnedTo(sheet));
    }

    /** What a card says, where only words can be shown. */
    public static String words(Card card) {
        return Stream.concat(Stream.of(card.title()), card.parts().stream().flatMap(AdaptiveCard::words))
                .filter(words -> !words.isBlank())
                .map(Literal::words)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(Part part) {
        return part instanceof Part.Words said
                ? Stream.of(Spoken.words(said.text()))
                : part instanceof Part.Note said ? Stream.of(Spoken.words(said.text())) : Stream.empty();
    }

    private static List<ObjectNode> elements(Card card, Parts parts, List<ObjectNode> buttons, Budget budget) {
        List<ObjectNode> elements = new ArrayList<>();
        if (!card.title().isBlank()) {
            elements.add(Parts.heading(card.title(), "large"));
        }
        budget.spend(elements);
        budget.spend(buttons);
        elements.addAll(budget.fitting(card.parts().stream().map(part -> part.drawnBy(parts))));
        elements.addAll(buttons);
        return elements;
    }

    static ObjectNode drawn(List<ObjectNode> body) {
        ObjectNode card = Element.of("AdaptiveCard").put("$schema", SCHEMA).put("version", VERSION);
        card.set("body", Element.array(body.isEmpty() ? List.of(RichText.block(Text.empty())) : body));
        card.putObject("msteams").put("width", "Full");
        return card;
    }

    static String orElse(String said, String otherwise) {
        String line = Literal.line(said.strip(), SUMMARY);
        return line.isBlank() ? otherwise : line;
    }

    private static String summary(List<Card> cards) {
        return cards.stream()
                .flatMap(card -> words(card).lines())
                .findFirst()
                .map(line -> Literal.line(line, SUMMARY))
                .orElse("Baton");
    }
}
