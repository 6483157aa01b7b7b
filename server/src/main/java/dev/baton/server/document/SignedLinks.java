package dev.baton.server.document;

import dev.baton.handoff.HandoffId;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Links to handoff documents which only Baton can make, each for one handoff and up to its last day (UTC). */
public final class SignedLinks {

    /** How long a link opens the document; a card that is drawn again carries a fresh one. */
    public static final Period GOOD_FOR = Period.ofDays(90);

    private final Seal seal;
    private final URI base;
    private final Clock clock;

    /** The base is where people reach this server, for example {@code https://baton.example.org}. */
    public SignedLinks(Seal seal, URI base, Clock clock) {
        this.seal = seal;
        this.base = base;
        this.clock = clock;
    }

    /** The document's page, good for {@link #GOOD_FOR}. */
    public URI to(HandoffId handoff) {
        String until = today().plus(GOOD_FOR).toString();
        return base.resolve("/handoffs/" + handoff + "?until=" + until + "&seal=" + seal.of(words(handoff, until)));
    }

    /** The report of what was done on time, good for {@link #GOOD_FOR}. */
    public Optional<URI> report() {
        String until = today().plus(GOOD_FOR).toString();
        return Optional.of(base.resolve("/report?until=" + until + "&seal=" + seal.of(report(until))));
    }

    /** What somebody brought along is worth for a document. */
    Worth worth(HandoffId handoff, String until, String brought) {
        return worth(words(handoff, until), until, brought);
    }

    /** What somebody brought along is worth for the report. */
    public Worth worthOfReport(String until, String brought) {
        return worth(report(until), until, brought);
    }

    private Worth worth(String words, String until, String brought) {
        if (!seal.fits(words, brought)) {
            return Worth.FORGED;
        }
        try {
            return today().isAfter(LocalDate.parse(until)) ? Worth.ENDED : Worth.GOOD;
        } catch (DateTimeParseException notOurs) {
            return Worth.FORGED;
        }
    }

    /** Whether a link opens its document. */
    public enum Worth {
        GOOD,
        ENDED,
        FORGED
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String words(HandoffId handoff, String until) {
        return "document " + handoff + " " + until;
    }

    private static String report(String until) {
        return "report " + until;
    }
}
