package dev.baton.scenario.stage;

import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.port.tracker.MemoryTracker;
import java.time.Instant;
import java.time.LocalDateTime;

/** What a scenario plays in: an organisation, the time, what is really there, the tracker of teams that have one, and the way to Baton's pages. */
public record World(Organisation organisation, SettableClock clock, Shelf shelf, MemoryTracker tracker, Doorway door) {

    /** Thursday, the day before the briefing of every scenario. */
    public static final Instant THURSDAY = berlin("2026-12-17T15:00");

    /** When the briefing of every scenario is appointed. */
    public static final Instant FRIDAY_AT_TWO = berlin("2026-12-18T14:00");

    /** When claims of that Friday are checked. */
    public static final Instant MONDAY_AT_NINE = berlin("2026-12-21T09:00");

    /** The next business day after it, at the same time. */
    public static final Instant MONDAY_AT_TWO = berlin("2026-12-21T14:00");

    /** The example organisation on that Thursday, with an empty inventory. */
    public static World usual() {
        SettableClock clock = new SettableClock(THURSDAY);
        return new World(
                ExampleOrganisation.organisation(),
                clock,
                new Shelf(clock),
                new MemoryTracker("jira", clock),
                new Doorway());
    }

    /** This world with another organisation in it. */
    public World with(Organisation other) {
        return new World(other, clock, shelf, tracker, door);
    }

    /** A moment on the clocks of Berlin. */
    public static Instant berlin(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime)
                .atZone(ExampleOrganisation.BERLIN)
                .toInstant();
    }
}
