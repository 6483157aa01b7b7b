package dev.baton.view;

import java.net.URI;
import java.util.stream.Collectors;

/** What a text says where only words can be shown. */
public final class Spoken {

    private Spoken() {}

    /** The whole text as words. */
    public static String words(Text text) {
        return text.spans().stream().map(Spoken::words).collect(Collectors.joining());
    }

    /** The span as words. */
    public static String words(Span span) {
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
        return Moments.words((Span.When) span);
    }

    /** Whether a platform may be given this address to follow. */
    public static boolean isWebAddress(URI target) {
        String scheme = target.getScheme();
        return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
                && target.getHost() != null
                && target.toASCIIString().length() <= Limits.FIELD_VALUE;
    }
}
