package dev.baton.teams.adaptivecard;

import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** How what was picked travels: an account as Teams knows it, and one of many values in a list that commas divide. */
final class Picked {

    private Picked() {}

    /** The account of a person's key, where it is one of Teams. */
    static Optional<String> account(String key) {
        String prefix = Platform.TEAMS.name().toLowerCase(Locale.ROOT) + "/";
        return key.startsWith(prefix) ? Optional.of(PersonId.parse(key).user()) : Optional.empty();
    }

    /** A value without commas. */
    static String inList(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The value as it was. */
    static String fromList(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
