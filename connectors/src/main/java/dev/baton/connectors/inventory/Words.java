package dev.baton.connectors.inventory;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text that anybody may have written, made fit to be shown: one line, of a bounded length. */
public final class Words {

    private static final int LONGEST = 300;
    /** Line breaks and other control characters, blanks of any kind, and what turns the direction of writing. */
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\p{Z}\\u202A-\\u202E\\u2066-\\u2069]+");

    private static final int LONGEST_LINK = 2000;

    private static final Pattern SSH =
            Pattern.compile("(?:ssh://)?(?:[^@/:]+@)([^:/]+)(?::\\d+)?[:/]/?(.+?)(?:\\.git)?/?");

    private Words() {}

    /** The text on one line, cut off with … after 300 characters; empty if there is none. */
    public static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        int end = line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), LONGEST));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }

    /** The web address of a repository, also where only the one for its tools is given: {@code git@host:path.git}. */
    public static String repositoryLink(@Nullable String address) {
        String plain = address == null ? "" : address.strip().replaceFirst("^scm:[a-z]+:", "");
        Matcher ssh = SSH.matcher(plain);
        return link(ssh.matches() ? "https://" + ssh.group(1) + "/" + ssh.group(2) : plain);
    }

    /** The address if it is one of the web; else empty, so that nobody is led to anything but a web page. */
    public static String link(@Nullable String address) {
        if (address == null || address.length() > LONGEST_LINK) {
            return "";
        }
        try {
            URI uri = URI.create(address.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean isWeb = (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null;
            return isWeb ? uri.toASCIIString() : "";
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
