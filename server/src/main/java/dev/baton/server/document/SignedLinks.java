package dev.baton.server.document;

import dev.baton.desk.Links;
import dev.baton.handoff.HandoffId;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Links which only Baton can make, each for one thing to read and up to its last day (UTC). */
public final class SignedLinks implements Links {

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
    @Override
    public URI to(HandoffId handoff) {
        return signed("/handoffs/" + handoff + "?", until -> document(handoff, until));
    }

    /** The document's page as one recipient's copy, good for {@link #GOOD_FOR}. */
    @Override
    public URI copy(HandoffId handoff, int number) {
        return signed(
                "/handoffs/" + handoff + "?copy=" + number + "&",
                until -> copy(handoff, String.valueOf(number), until));
    }

    /** The page of the incident of this handoff, good for {@link #GOOD_FOR}. */
    @Override
    public URI incident(HandoffId handoff) {
        return signed("/incidents/" + handoff + "?", until -> incident(handoff, until));
    }

    /** The report of what was done on time, good for {@link #GOOD_FOR}. */
    @Override
    public Optional<URI> report() {
        return Optional.of(signed("/report?", SignedLinks::report));
    }

    private URI signed(String address, UnaryOperator<String> words) {
        String until = today().plus(GOOD_FOR).toString();
        return base.resolve(address + "until=" + until + "&seal=" + seal.of(words.apply(until)));
    }

    /** What somebody brought along is worth for a document. */
    Worth worth(HandoffId handoff, String until, String brought) {
        return worth(document(handoff, until), until, brought);
    }

    /** What somebody brought along is worth for the copy of this number. */
    Worth worthOfCopy(HandoffId handoff, String number, String until, String brought) {
        return worth(copy(handoff, number, until), until, brought);
    }

    /** What somebody brought along is worth for the page of an incident. */
    Worth worthOfIncident(HandoffId handoff, String until, String brought) {
        return worth(incident(handoff, until), until, brought);
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

    private static String document(HandoffId handoff, String until) {
        return "document " + handoff + " " + until;
    }

    private static String copy(HandoffId handoff, String number, String until) {
        return "copy " + number + " of " + handoff + " " + until;
    }

    private static String incident(HandoffId handoff, String until) {
        return "incident of " + handoff + " " + until;
    }

    private static String report(String until) {
        return "report " + until;
    }
}
