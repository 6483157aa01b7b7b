package dev.baton.server.playground.page;

import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.server.playground.Playground;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far one can let time pass at once. */
public final class Passing {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private Passing() {}

    /** A moment up to which time can pass. */
    public record Offer(String label, Instant until, String when) {}

    static List<Offer> offers(Playground playground, ZoneId zone) {
        Instant now = playground.clock().instant();
        List<Offer> offers = new ArrayList<>();
        Optional<Instant> briefing = playground.backstage().nextBriefing();
        briefing.ifPresent(moment -> offers.add(offer("To the briefing", moment, zone)));
        playground
                .backstage()
                .nextAppointment()
                .filter(now::isBefore)
                .filter(moment -> briefing.isEmpty() || !briefing.get().equals(moment))
                .ifPresent(moment -> offers.add(offer("To what is due next", moment, zone)));
        offers.add(offer("One hour", now.plus(Duration.ofHours(1)), zone));
        offers.add(offer("To the next business day", nextMorning(playground, now), zone));
        offers.add(offer("To the same time next week", now.plus(Duration.ofDays(7)), zone));
        return offers;
    }

    private static Instant nextMorning(Playground playground, Instant now) {
        BusinessCalendar calendar = playground.organisation().calendar();
        return calendar.startOf(calendar.nextBusinessDay(calendar.dayOf(now)));
    }

    private static Offer offer(String label, Instant until, ZoneId zone) {
        return new Offer(label, until, WHEN.format(until.atZone(zone)));
    }
}
