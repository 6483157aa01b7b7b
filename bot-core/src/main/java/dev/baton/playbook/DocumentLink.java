package dev.baton.playbook;

import java.net.URI;

/** Where a handoff's document is read; whoever has this link can read every format of it. */
public record DocumentLink(URI page) {

    private static final String BRIEFING = "/briefing.ics";

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
