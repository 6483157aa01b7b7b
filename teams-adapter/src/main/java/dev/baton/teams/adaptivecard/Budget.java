package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many bytes one card may still take, measured as Teams does, in UTF-16; parts that do not fit are left out and named.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages">«keep the message size within 80 KB»</a>
 */
final class Budget {

    /** Less than what one message may weigh, for what stands around the card; older clients cut earlier. */
    private static final int MESSAGE = 72 * 1024;

    /** What the cards of one page may weigh together, beside what turns it. */
    static final int PAGE = 64 * 1024;

    private int left;

    private Budget(int bytes) {
        left = bytes;
    }

    static Budget ofMessage() {
        return new Budget(MESSAGE);
    }

    boolean hasRoomFor(List<ObjectNode> elements) {
        return weight(elements) <= left;
    }

    void spend(List<ObjectNode> elements) {
        left -= weight(elements);
    }

    /** The parts that fit, in order, and a word about the rest. */
    List<ObjectNode> fitting(Stream<List<ObjectNode>> parts) {
        List<ObjectNode> fitting = new ArrayList<>();
        boolean isCut = false;
        for (List<ObjectNode> part : parts.toList()) {
            if (!isCut && hasRoomFor(part)) {
                fitting.addAll(part);
                spend(part);
            } else {
                isCut = true;
            }
        }
        if (isCut) {
            fitting.add(Parts.subtle(Text.text("There is more, which is in the document.")));
        }
        return fitting;
    }

    private static int weight(List<ObjectNode> elements) {
        return elements.stream().mapToInt(Element::weight).sum();
    }
}
