package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.view.Card;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cards on as many pages as they need; a card that is heavier than a page has one of its own. */
final class Leaves {

    /** More of them on one page are more than anybody reads. */
    private static final int MOST = 10;

    private final List<List<Card>> pages = new ArrayList<>();
    private final Actions actions;
    private int left;

    private Leaves(Actions actions) {
        this.actions = actions;
    }

    static Leaves of(List<Card> cards, Actions actions, ToIntFunction<Card> weight) {
        Leaves leaves = new Leaves(actions);
        cards.forEach(card -> leaves.add(card, weight.applyAsInt(card)));
        return leaves;
    }

    private void add(Card card, int weight) {
        if (pages.isEmpty() || weight > left || pages.get(pages.size() - 1).size() == MOST) {
            pages.add(new ArrayList<>());
            left = Budget.PAGE;
        }
        pages.get(pages.size() - 1).add(card);
        left -= weight;
    }

    List<List<Card>> pages() {
        return pages;
    }

    /** Where one is, and what leads to the pages beside it; nothing where there is one page. */
    List<ObjectNode> turning(Leaf leaf) {
        int here = leaf.among(pages.size());
        if (pages.size() < 2) {
            return List.of();
        }
        ArrayNode row = Element.JSON.arrayNode();
        if (here > 0) {
            row.add(actions.drawn("Back: " + range(here - 1), leaf.turnedTo(here - 1)));
        }
        if (here + 1 < pages.size()) {
            row.add(actions.drawn("Next: " + range(here + 1), leaf.turnedTo(here + 1)));
        }
        ObjectNode set = Element.of("ActionSet");
        set.set("actions", row);
        ObjectNode where = Parts.subtle(Text.text(range(here) + " of " + first(pages.size())));
        return List.of(where.put("separator", true), set);
    }

    private String range(int page) {
        int last = first(page + 1);
        return first(page) + 1 == last ? String.valueOf(last) : first(page) + 1 + " to " + last;
    }

    /** How many cards stand before this page. */
    private int first(int page) {
        return pages.stream().limit(page).mapToInt(List::size).sum();
    }
}
