package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One page of an answer that may be long: what was asked, so that it is asked again when somebody turns the page, and which
 * page they want. Nothing is kept between two pages; each is drawn as things are by then.
 */
public record Leaf(ObjectNode asked, int number) {

    private static final String PAGE = "page";

    /** The page that this data asks for; the first, where it asks for none. */
    public static Leaf of(JsonNode data) {
        ObjectNode asked = data.isObject() ? data.deepCopy() : Element.JSON.objectNode();
        asked.remove("msteams");
        asked.remove(PAGE);
        return new Leaf(asked, Math.max(0, data.path(PAGE).asInt()));
    }

    /** The first page of the answer to these words. */
    public static Leaf saying(String words) {
        return of(Sent.words(words));
    }

    /** Whether somebody turned a page, and waits for this one in its place. */
    public boolean isTurned() {
        return number > 0;
    }

    /** Which of so many pages it is, counted from zero; the last, when there are fewer by now. */
    int among(int pages) {
        return Math.min(Math.max(number - 1, 0), pages - 1);
    }

    /** The data that asks for another page, counted from zero. */
    ObjectNode turnedTo(int page) {
        return asked.deepCopy().put(PAGE, page + 1);
    }
}
