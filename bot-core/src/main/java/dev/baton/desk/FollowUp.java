package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.clock.Clockwork;
import dev.baton.handoff.people.Person;
import dev.baton.playbook.Step;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts down what follows from new events: cards to draw, people to tell, an inventory to ask, a time to wake up. */
final class FollowUp {

    private final Office office;
    private final House house;
    private final Archive archive;
    private final Consequences consequences;

    FollowUp(Office office, House house) {
        this.office = office;
        this.house = house;
        this.archive = new Archive(office, house);
        this.consequences = new Consequences(house.organisation());
    }

    void after(Handoff before, Handoff after, List<Recorded> recorded) {
        Instant now = house.now();
        show(after, now);
        yourTurn(before, after, now);
        recorded.forEach(each -> consequences.of(after, each).forEach(errand -> putDown(errand, now)));
        Errand wake = new Errand(Kind.WAKE, after.id(), "");
        Clockwork.next(after, house.organisation())
                .ifPresentOrElse(
                        at -> office.agenda().move(wake, at),
                        () -> office.agenda().drop(wake));
    }

    /** Draws the hub card and the thread of a handoff at each of its places. */
    void show(Handoff handoff, Instant now) {
        office.places().of(handoff.id()).forEach(place -> {
            office.agenda().put(new Errand(Kind.DRAW_HUB, handoff.id(), place.key()), now);
            office.agenda().put(new Errand(Kind.ANNOUNCE, handoff.id(), place.key()), now);
        });
    }

    private void yourTurn(Handoff before, Handoff after, Instant now) {
        Set<String> known = turns(before).map(Turn::known).collect(Collectors.toSet());
        turns(after)
                .filter(turn -> !known.contains(turn.known()))
                .forEach(turn -> office.agenda()
                        .put(new Errand(Kind.YOUR_TURN, after.id(), turn.subject(after.version())), now));
    }

    private Stream<Turn> turns(Handoff handoff) {
        return house.playbook().open(archive.setting(handoff)).stream().flatMap(Turn::of);
    }

    /** What is asked of the inventory anew is asked at once, whatever pause an earlier try was given. */
    private void putDown(Errand errand, Instant now) {
        if (errand.kind() == Kind.PULL_SCOPE) {
            office.agenda().move(errand, now);
        } else {
            office.agenda().put(errand, now);
        }
    }

    /** One step in the hands of one person. */
    record Turn(Step step, Person person) {

        static Stream<Turn> of(Step step) {
            return step.asks().people().stream().map(person -> new Turn(step, person));
        }

        private String known() {
            return step.key() + "@" + step.timing().since() + "@" + person.human();
        }

        String subject(long version) {
            return step.key() + "@" + version + "@" + person.human();
        }
    }
}
