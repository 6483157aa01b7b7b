package dev.baton.slack.blockkit;

import dev.baton.view.Span;
import dev.baton.view.Text;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a span says where only words can be shown. */
final class Spans {

    /** How Slack writes a moment out in the reader's own zone. */
    static final String DATE_FORMAT = "{date_short_pretty} at {time}";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm VV", Locale.ENGLISH);

    private Spans() {}

    /** The whole text as words. */
    static String words(Text text) {
        return text.spans().stream().map(Spans::words).collect(Collectors.joining());
    }

    /** The span as words. */
    static String words(Span span) {
        if (span instanceof Span.Plain plain) {
            return plain.words();
        } else if (span instanceof Span.Emphasis strong) {
            return strong.words();
        } else if (span instanceof Span.Code code) {
            return code.words();
        } else if (span instanceof Span.Link link) {
            return link.words() + " (" + link.target() + ")";
        } else if (span instanceof Span.Mention mention) {
            return mention.name();
        }
        Span.When when = (Span.When) span;
        return MOMENT.format(when.at().atZone(when.zone()));
    }

    /** Whether Slack may be given this address to follow. */
    static boolean isWebAddress(URI target) {
        String scheme = target.getScheme();
        return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
                && target.getHost() != null
                && target.toASCIIString().length() <= SlackLimits.PLAIN_TEXT;
    }
}
