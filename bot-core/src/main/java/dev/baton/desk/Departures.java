package dev.baton.desk;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.leaving.LeavingEvent.OwnerLeft;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Standing;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Kind;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Carries the news that somebody left, or is back, to every handoff in which they own or answer for something. */
final class Departures {

    private final Office office;
    private final House house;
    private final Roster roster;

    Departures(Office office, House house) {
        this.office = office;
        this.house = house;
        this.roster = new Roster(office.people());
    }

    /** A departure as it is put down for later: who, and since when. */
    record News(Instant since, String person) {

        String subject() {
            return since + "@" + person;
        }

        static News parse(String subject) {
            String[] words = subject.split("@", 2);
            return new News(Instant.parse(words[0]), words[1]);
        }
    }

    /** A platform says what an account is now; a guest has left like one who is deactivated, for a guest owns nothing. */
    void accountChanged(Person account, Instant at) {
        office.transaction().inOne(() -> {
            Optional<Person> before = office.people().find(account.id());
            Person now = before.map(account::after).orElse(account);
            office.people().note(now);
            Standing standing = roster.standing(now);
            boolean wasGone = before.filter(known -> known.standing().hasLeft()).isPresent();
            if (standing.hasLeft()) {
                tell(Kind.OWNER_LEFT, now, at);
            } else if (standing.mayAct() && wasGone) {
                tell(Kind.OWNER_BACK, now, at);
            }
            return standing;
        });
    }

    /** What somebody reports in one handoff is so in all. */
    void spread(HandoffId origin, Recorded recorded) {
        if (recorded.event() instanceof OwnerLeft left && !left.parting().isConfirmed()) {
            News news = new News(left.since(), left.owner().id().key());
            concerned(left.owner())
                    .filter(id -> !id.equals(origin))
                    .forEach(id -> office.agenda().put(new Errand(Kind.OWNER_LEFT, id, news.subject()), house.now()));
        }
    }

    private void tell(Kind kind, Person who, Instant at) {
        News news = new News(at, who.id().key());
        concerned(who).forEach(id -> office.agenda().put(new Errand(kind, id, news.subject()), house.now()));
    }

    /** Before we knew their address they were known by their account. */
    private Stream<HandoffId> concerned(Person who) {
        return Stream.of(who.human(), who.id().key())
                .distinct()
                .flatMap(human -> office.handoffs().concerning(human).stream())
                .distinct();
    }
}
