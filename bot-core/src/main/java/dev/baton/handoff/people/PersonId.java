package dev.baton.handoff.people;

import java.util.Locale;

/** The name by which one platform knows one person: platform, tenant (workspace or organisation) and user. */
public record PersonId(Platform platform, String tenant, String user) {

    public PersonId {
        if (user.isBlank()) {
            throw new IllegalArgumentException("user: blank (expected: the platform's user id)");
        }
    }

    /** A person known only from the organisation's file, by e-mail address. */
    public static PersonId byEmail(String email) {
        return new PersonId(Platform.EMAIL, "", email.toLowerCase(Locale.ROOT));
    }

    /** The id as one word, for example {@code slack/T01/U02}; {@link #parse} reads it back. */
    public String key() {
        return platform.name().toLowerCase(Locale.ROOT) + "/" + tenant + "/" + user;
    }

    /** Reads what {@link #key()} wrote; anything else is an {@link IllegalArgumentException}. */
    public static PersonId parse(String key) {
        String[] words = key.split("/", 3);
        if (words.length != 3) {
            throw new IllegalArgumentException(
                    "person key: " + words.length + " words (expected: platform/tenant/user)");
        }
        return new PersonId(Platform.valueOf(words[0].toUpperCase(Locale.ROOT)), words[1], words[2]);
    }
}
