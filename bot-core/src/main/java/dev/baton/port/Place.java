package dev.baton.port;

import dev.baton.handoff.people.Platform;
import java.util.Locale;

/** A channel where a handoff lives: platform, tenant and the channel's id there. */
public record Place(Platform platform, String tenant, String channel) {

    /** The place as one word, for example {@code slack/T01/C02}; {@link #parse} reads it back. */
    public String key() {
        return platform.name().toLowerCase(Locale.ROOT) + "/" + tenant + "/" + channel;
    }

    /** Reads what {@link #key()} wrote. */
    public static Place parse(String key) {
        String[] words = key.split("/", 3);
        if (words.length != 3) {
            throw new IllegalArgumentException(
                    "place key: " + words.length + " words (expected: platform/tenant/channel)");
        }
        return new Place(Platform.valueOf(words[0].toUpperCase(Locale.ROOT)), words[1], words[2]);
    }
}
