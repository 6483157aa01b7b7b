package dev.baton.playbook;

import java.net.URI;
import java.util.function.IntFunction;

/**
 * Where a handoff's document is read: whoever has this link can read every format of it; and where each recipient reads
 * their own numbered copy, so that it can be told who has opened it.
 */
public record DocumentLink(URI page, IntFunction<URI> copies) {

    private static final String BRIEFING = "/briefing.ics";

    /** A document of which nobody gets a copy of their own. */
    public DocumentLink(URI page) {
        this(page, copy -> page);
    }

    /** The copy of this number. */
    public URI copy(int number) {
        return copies.apply(number);
    }

    /** The briefing's calendar entry, beside the document. */
    public URI briefing() {
        return as(BRIEFING);
    }

    /** The calendar entry of an item's check, by the item's number in the scope, beside the document. */
    public URI check(int number) {
        return as("/checks/" + number + ".ics");
    }

    private URI as(String format) {
        String[] parts = page.toString().split("(?=\\?)", 2);
        return URI.create(parts[0] + format + (parts.length == 2 ? parts[1] : ""));
    }
}
