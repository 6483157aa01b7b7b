package dev.baton.handoff.document;

import dev.baton.handoff.Once;
import dev.baton.handoff.people.TeamId;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fingerprints of one document with the dates agreed for it, each worked out when it is first asked for (D-12). */
public final class Fingerprints {

    private record Part(Section section, TeamId team) {}

    private final HandoffDocument document;
    private final Map<String, Instant> dates;
    private final Map<Part, String> parts = new ConcurrentHashMap<>();
    private final Once<String> whole = new Once<>();

    /** Those of this document with these dates. */
    public Fingerprints(HandoffDocument document, Map<String, Instant> dates) {
        this.document = document;
        this.dates = Map.copyOf(dates);
    }

    /** Those of a document with some dates: these, if they are its own. */
    public Fingerprints of(HandoffDocument other, Map<String, Instant> agreed) {
        return document.equals(other) && dates.equals(agreed) ? this : new Fingerprints(other, agreed);
    }

    /** Of the whole document. */
    public String whole() {
        return whole.of(() -> Fingerprint.of(document, dates));
    }

    /** Of one section, as far as it concerns one team. */
    public String of(Section section, TeamId team) {
        return parts.computeIfAbsent(
                new Part(section, team), part -> Fingerprint.of(part.section(), part.team(), document, dates));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprints those && document.equals(those.document) && dates.equals(those.dates);
    }

    @Override
    public int hashCode() {
        return document.hashCode();
    }
}
