package dev.baton.playbook;

import java.net.URI;

/** Where a handoff's document is read; whoever has this link can read every format of it. */
public record DocumentLink(URI page) {

    private static final String BRIEFING = "/briefing.ics";

    /** The briefing's calendar entry, beside the document. */
    public URI briefing() {
        return as(BRIEFING);
    }

    private URI as(String format) {
        String[] parts = page.toString().split("(?=\\?)", 2);
        return URI.create(parts[0] + format + (parts.length == 2 ? parts[1] : ""));
    }
}
