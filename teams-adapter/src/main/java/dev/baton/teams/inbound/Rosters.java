package dev.baton.teams.inbound;

import dev.baton.desk.FrontDesk;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.port.Answer;
import dev.baton.port.Directory;
import dev.baton.port.Place;
import dev.baton.port.PortFailure;
import dev.baton.teams.connector.Roster;
import dev.baton.teams.connector.TeamsDirectory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows who is in the conversations where the bot is: each roster is read when somebody is first heard there, and once a
 * day from then on; whoever is added is known at once, and whoever is removed is looked for elsewhere. All of it comes after
 * the acknowledgement, with the pauses for which Teams asks.
 */
final class Rosters {

    private static final Logger LOG = LoggerFactory.getLogger(Rosters.class);
    private static final Duration GOOD_FOR = Duration.ofHours(24);

    private final FrontDesk desk;
    private final Inbound.Line line;
    private final Directory directory;
    private final InstantSource clock;
    private final Map<Place, Instant> readAt = new ConcurrentHashMap<>();

    Rosters(FrontDesk desk, Inbound.Line line, InstantSource clock) {
        this.desk = desk;
        this.line = line;
        this.directory = new TeamsDirectory(line.chat(), line.roster());
        this.clock = clock;
    }

    /** Somebody was heard in a conversation: its roster is read, unless that was done within a day. */
    void heard(Received received) {
        Place place = received.place();
        Instant now = clock.instant();
        Instant before = readAt.getOrDefault(place, Instant.MIN);
        boolean isDue = before.isBefore(now.minus(GOOD_FOR));
        if (isDue && claim(place, before, now)) {
            Reading reading = new Reading(place, received.zone());
            line.later().untilDone("reading the roster of " + place.channel(), reading::run);
        }
    }

    /** Of two who are heard at once, one has it read. */
    private boolean claim(Place place, Instant before, Instant now) {
        return before.equals(Instant.MIN) ? readAt.putIfAbsent(place, now) == null : readAt.replace(place, before, now);
    }

    /** Others were added to a conversation, or removed from it. */
    void changed(Received received) {
        Instant now = clock.instant();
        for (PersonId account : received.joined()) {
            line.later()
                    .untilDone(
                            "looking up " + account.user(),
                            () -> when(
                                    line.roster().find(received.place().channel(), account, received.zone()),
                                    person -> met(List.of(person), now)));
        }
        for (PersonId account : received.left()) {
            line.people()
                    .find(account)
                    .ifPresent(known -> line.later()
                            .untilDone(
                                    "looking for " + account.user(),
                                    () -> when(
                                            directory.look(known, List.of(received.place())),
                                            person -> met(List.of(person), now))));
        }
    }

    private void met(List<Person> accounts, Instant at) {
        for (Person changed : line.people().meet(accounts)) {
            desk.accountChanged(changed, at);
            if (changed.standing().hasLeft()) {
                // should they speak again, the roster tells that they are back
                readAt.clear();
            }
        }
    }

    /** Does something with an answer; else tells how long to wait before asking again, if that may help. */
    private static <T> Optional<Duration> when(Answer<T> answer, Consumer<T> got) {
        if (answer instanceof Answer.Got<T> there) {
            got.accept(there.value());
            return Optional.empty();
        }
        PortFailure failure = ((Answer.Failed<T>) answer).failure();
        if (failure instanceof PortFailure.Unavailable unavailable) {
            return Optional.of(unavailable.retryAfter());
        }
        LOG.warn("Teams does not tell who is there: {}", failure.reason());
        return Optional.empty();
    }

    /** One roster that is being read, a page at a time; where Teams stops it, it goes on. */
    private final class Reading {

        private final Place place;
        private final ZoneId zone;
        private String next = "";
        private boolean isAtItsEnd;

        Reading(Place place, ZoneId zone) {
            this.place = place;
            this.zone = zone;
        }

        Optional<Duration> run() {
            Optional<Duration> pause = Optional.empty();
            while (!isAtItsEnd && pause.isEmpty()) {
                isAtItsEnd = true;
                pause = when(line.roster().page(place, next, zone), this::read);
                isAtItsEnd &= pause.isEmpty();
            }
            return pause;
        }

        private void read(Roster.Page page) {
            met(page.members(), clock.instant());
            next = page.next();
            isAtItsEnd = next.isEmpty();
        }
    }
}
