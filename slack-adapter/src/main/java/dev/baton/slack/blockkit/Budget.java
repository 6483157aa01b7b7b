package dev.baton.slack.blockkit;

import dev.baton.view.Button;
import dev.baton.view.Card;
import dev.baton.view.Literal;
import dev.baton.view.Part;
import java.util.List;

/** How many characters one message or view may still say; what does not fit is cut with "…", what follows is left out. */
final class Budget {

    private static final int MARKS_AND_NAMES = 30;

    private int left;
    private boolean isOverdrawn;

    private Budget(int characters) {
        left = characters;
    }

    /** What a message of these cards may say besides its buttons and the blocks themselves. */
    static Budget message(List<Card> cards) {
        int spent = cards.stream().mapToInt(Budget::fixed).sum();
        return new Budget(SlackLimits.MESSAGE_TEXT - SlackLimits.BLOCK_COST - spent);
    }

    /** What a modal or a home page may say. */
    static Budget view() {
        return new Budget(SlackLimits.VIEW_TEXT);
    }

    /** These literal words, or as much of them as there is room for. */
    String take(String words) {
        String fitting = left >= words.length() ? words : left > 2 ? Literal.cut(words, left) : "";
        left -= fitting.length();
        isOverdrawn |= fitting.length() < words.length();
        return fitting;
    }

    /** Whether more was to be said than fits. */
    boolean isOverdrawn() {
        return isOverdrawn || left < 0;
    }

    /** Room for something that Slack itself writes out: a name, a date. */
    void takeMark() {
        left -= MARKS_AND_NAMES;
    }

    private static int fixed(Card card) {
        int blocks = 3 + card.parts().size();
        int labels = labels(card.buttons())
                + card.parts().stream().mapToInt(Budget::labels).sum();
        return blocks * SlackLimits.BLOCK_COST + labels + card.title().length();
    }

    private static int labels(Part part) {
        return part instanceof Part.Buttons row ? labels(row.buttons()) : 0;
    }

    private static int labels(List<Button> buttons) {
        return buttons.stream().mapToInt(button -> button.label().length()).sum();
    }
}
