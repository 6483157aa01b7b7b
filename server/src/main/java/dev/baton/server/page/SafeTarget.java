package dev.baton.server.page;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Where a link may lead: web and mail addresses, and pages of this server; never a script. */
public final class SafeTarget {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private SafeTarget() {}

    /** Whether a browser may be sent there. */
    public static boolean isSafe(URI target) {
        return target.getScheme() == null
                ? target.toString().startsWith("/")
                : SCHEMES.contains(target.getScheme().toLowerCase(Locale.ROOT));
    }
}
