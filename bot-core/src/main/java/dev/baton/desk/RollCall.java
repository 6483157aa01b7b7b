package dev.baton.desk;

import dev.baton.handoff.Everybody;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Answer;
import dev.baton.port.Directory;
import dev.baton.port.Place;
import dev.baton.port.PortFailure.Unavailable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the platforms about the accounts of everybody who owns or answers for something, and notes what has changed. */
final class RollCall {

    /** A platform that is busy is left alone for this long, even where it asks for less. */
    private static final Duration AT_LEAST = Duration.ofMinutes(5);

    private final Office office;
    private final House house;
    private final Map<Platform, Directory> directories;
    private final Departures departures;

    RollCall(Office office, House house, Map<Platform, Directory> directories) {
        this.office = office;
        this.house = house;
        this.directories = Map.copyOf(directories);
        this.departures = new Departures(office, house);
    }

    /** Asks about everybody of this handoff; how long to wait before asking again where a platform cannot answer now. */
    Optional<Duration> of(Handoff handoff) {
        Optional<Duration> pause = Optional.empty();
        for (Directory directory : directories.values()) {
            pause = longer(pause, asked(directory, handoff));
        }
        return pause;
    }

    private Optional<Duration> asked(Directory directory, Handoff handoff) {
        Platform platform = directory.platform();
        List<Place> places = office.transaction().inOne(() -> office.places().of(handoff.id())).stream()
                .filter(place -> place.platform() == platform)
                .toList();
        for (Person account : accounts(handoff, platform)) {
            Answer<Person> said = directory.look(account, places);
            if (said instanceof Answer.Got<Person> got && !got.value().equals(account)) {
                departures.accountChanged(got.value(), house.now());
            } else if (said instanceof Answer.Failed<Person> failed
                    && failed.failure() instanceof Unavailable unavailable) {
                return Optional.of(unavailable.retryAfter()).map(asked -> longer(asked, AT_LEAST));
            }
        }
        return Optional.empty();
    }

    private List<Person> accounts(Handoff handoff, Platform platform) {
        return office.transaction()
                .inOne(() -> Everybody.in(handoff).stream()
                        .flatMap(person -> Stream.of(
                                office.people().find(person.id()),
                                office.people().byEmail(platform, person.email())))
                        .flatMap(Optional::stream)
                        .filter(account -> account.id().platform() == platform)
                        .distinct()
                        .toList());
    }

    private static Optional<Duration> longer(Optional<Duration> one, Optional<Duration> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(longer(one.get(), other.get())) : one.or(() -> other);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
