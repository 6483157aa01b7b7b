package dev.baton.handoff.recovery.artifact;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where something is kept, as it may stand in a package: never a program or an archive, which somebody would open by a
 * click (A9-10). Programs are what Microsoft blocks in mail (support.microsoft.com, "Blocked attachments in Outlook"),
 * and what other systems run.
 */
public final class Reference {

    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern PROGRAM = ending(
            "exe|dll|sys|scr|pif|cpl|msi|msp|mst|msix|appx|bat|cmd|ps1|psm1|vb|vbs|vbe"
                    + "|js|jse|wsf|wsh|hta|chm|lnk|reg|scf|jar|war|class|apk|ipa|app|dmg|pkg|deb|rpm|sh|bin|elf|so|dylib|run|py|pl");
    private static final Pattern ARCHIVE =
            ending("zip|7z|rar|tar|tgz|gz|bz2|tbz|xz|txz|zst|lz4|cab|arj|ace|iso|img|vhd|vhdx|wim|sit");

    private Reference() {}

    private static Pattern ending(String extensions) {
        return Pattern.compile("([^/\\\\=\\s?#&;]*\\.(?:" + extensions + "))(?![A-Za-z0-9._-]*[A-Za-z0-9])");
    }

    /** Why this cannot be the link of a document or report; nothing when it can. */
    public static Optional<String> unfitLink(String link) {
        return isWebAddress(link)
                ? unfitPlace(link)
                : Optional.of("'" + shortened(link) + "' is no web address that starts with https://");
    }

    /** Why this cannot be a place where something is retained; nothing when it can. */
    public static Optional<String> unfitPlace(String where) {
        String read = decoded(isWebAddress(where) ? pathOf(where) : where).toLowerCase(Locale.ROOT);
        return named(PROGRAM, read)
                .map(name -> "'" + shortened(name) + "' is a program")
                .or(() -> named(ARCHIVE, read).map(name -> "'" + shortened(name) + "' is an archive"))
                .map(what -> what + ", which nobody should open by a click; name the folder or case where it is kept");
    }

    /** Whether this is a SHA-256 in hexadecimal. */
    public static boolean isSha256(String words) {
        return HASH.matcher(words).matches();
    }

    private static Optional<String> named(Pattern ending, String words) {
        Matcher found = ending.matcher(words);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static boolean isWebAddress(String link) {
        try {
            URI uri = new URI(link);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** What follows the host: a host may end in anything. */
    private static String pathOf(String link) {
        URI uri = URI.create(link);
        return String.join(" ", given(uri.getRawPath()), given(uri.getRawQuery()), given(uri.getRawFragment()));
    }

    private static String given(@Nullable String part) {
        return part == null ? "" : part;
    }

    /** Decoded as often as it was encoded, at most three times. */
    private static String decoded(String words) {
        String read = words;
        for (int times = 0; times < 3 && read.contains("%"); times++) {
            try {
                read = URLDecoder.decode(read.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException asItStands) {
                return read;
            }
        }
        return read;
    }

    private static String shortened(String words) {
        return words.length() <= 60 ? words : words.substring(0, 57) + "...";
    }
}
