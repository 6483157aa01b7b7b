package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.closing.Tombstone;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.playbook.DocumentLink;
import dev.baton.playbook.Setting;
import dev.baton.port.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks handoffs up, with all that is needed to show them. */
public final class Archive {

    private final Office office;
    private final House house;

    /** A handoff with its history and all that is needed to show it. */
    public record Filed(Setting setting, List<Recorded> history) {
        public Filed {
            history = List.copyOf(history);
        }
    }

    /** Looks up in this office. */
    public Archive(Office office, House house) {
        this.office = office;
        this.house = house;
    }

    /** A handoff as it stands, with its history; empty when it was never opened. */
    public Optional<Filed> find(HandoffId id) {
        return office.transaction()
                .inOne(() -> office.handoffs()
                        .find(id)
                        .map(handoff ->
                                new Filed(setting(handoff), office.handoffs().history(id))));
    }

    /** What to say of a handoff that is not found: that it never was, or when and by whom it was deleted (A7-14). */
    public String absence(HandoffId id) {
        return office.transaction()
                .inOne(() -> office.handoffs()
                        .tombstone(id)
                        .map(Tombstone::words)
                        .orElse("There is no handoff " + id + "."));
    }

    /** Whether a handoff was deleted. */
    public boolean isDeleted(HandoffId id) {
        return office.transaction().inOne(() -> office.handoffs().tombstone(id).isPresent());
    }

    /** The handoffs that are not final, newest first, at most this many. */
    public List<Setting> open(int most) {
        return office.transaction()
                .inOne(() ->
                        office.handoffs().open(most).stream().map(this::setting).toList());
    }

    /** The handoffs that may wait for this human, newest first, each looked up when it is its turn. */
    Stream<Setting> concerning(String human) {
        return office.transaction().inOne(() -> office.handoffs().concerning(human)).stream()
                .flatMap(
                        id -> office.transaction().inOne(() -> office.handoffs().find(id)).stream())
                .map(this::setting);
    }

    /** The newest handoffs that have these words, final ones too, at most this many. */
    List<Setting> found(String words, int most) {
        return office.transaction()
                .inOne(() -> office.handoffs().found(words, most).stream()
                        .map(this::setting)
                        .toList());
    }

    /** Every handoff of the incident that these words name: by its reference, or by one of its handoffs. */
    public List<Setting> incident(String words) {
        return office.transaction().inOne(() -> {
            String reference = HandoffId.parse(words)
                    .flatMap(office.handoffs()::find)
                    .map(handoff -> handoff.opening().incident().reference())
                    .orElse(words);
            return office.handoffs().ofIncident(reference).stream()
                    .map(this::setting)
                    .sorted(Comparator.comparing(
                            setting -> setting.handoff().id().number()))
                    .toList();
        });
    }

    /** What a step of this handoff is worked out from, now. */
    Setting setting(Handoff handoff) {
        return new Setting(
                handoff,
                house.organisation(),
                house.now(),
                this::person,
                new OtherHandoffs(office, house),
                new DocumentLink(
                        house.links().to(handoff.id()), copy -> house.links().copy(handoff.id(), copy)));
    }

    /** The person of a key, as the platforms told us or as the organisation's file names them. */
    Optional<Person> person(String key) {
        return id(key).flatMap(id -> office.people()
                .find(id)
                .or(() -> id.platform() == Platform.EMAIL ? house.organisation().person(id.user()) : Optional.empty()));
    }

    /** The human of a key, among those whom a handoff concerns and those whom the organisation's file names. */
    Optional<Person> human(Handoff handoff, String human) {
        return Stream.of(
                        handoff.participants().seats().stream()
                                .flatMap(seat -> handoff.participants().at(seat).stream()),
                        handoff.document().owners().values().stream(),
                        new Table(handoff).named().stream(),
                        Stream.of(handoff.document().verification().verifier()),
                        house.organisation().people().stream())
                .flatMap(Function.identity())
                .filter(person -> person.human().equals(human))
                .findFirst();
    }

    /** The platform on which people are told about a handoff: where it lives first. */
    Platform platform(HandoffId id) {
        return office.transaction()
                .inOne(() -> office.places().of(id).stream()
                        .map(Place::platform)
                        .findFirst()
                        .orElse(Platform.PLAYGROUND));
    }

    private static Optional<PersonId> id(String key) {
        try {
            return Optional.of(PersonId.parse(key));
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }
}
