package dev.baton.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says a moment so that nobody has to guess the zone: {@code Mon 28 Dec 2026, 17:00 (Berlin)}. */
public final class Moments {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    private Moments() {}

    /** A moment of a card in its own zone. */
    public static String words(Span.When when) {
        return words(when.at(), when.zone());
    }

    /** A moment in a zone. */
    public static String words(Instant at, ZoneId zone) {
        return WORDS.format(at.atZone(zone)) + " (" + city(zone) + ")";
    }

    private static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
