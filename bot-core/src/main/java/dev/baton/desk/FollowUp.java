package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.briefing.MeetingEvent.BriefingEscalated;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyFiled;
import dev.baton.handoff.people.AffectedTeam;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.scope.ScopeEvent.ScopeRequested;
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

    FollowUp(Office office, House house) {
        this.office = office;
        this.house = house;
        this.archive = new Archive(office, house);
    }

    void after(Handoff before, Handoff after, List<Recorded> recorded) {
        Instant now = house.now();
        show(after, now);
        yourTurn(before, after, now);
        recorded.forEach(each -> consequences(after, each, now));
        Errand wake = new Errand(Kind.WAKE, after.id(), "");
        after.nextWake()
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

    private void consequences(Handoff after, Recorded recorded, Instant now) {
        HandoffEvent event = recorded.event();
        if (event instanceof ScopeRequested) {
            office.agenda().move(new Errand(Kind.PULL_SCOPE, after.id(), ScopePull.SCOPE), now);
        }
        if (event instanceof DiscrepancyFiled filed) {
            office.agenda().put(new Errand(Kind.PULL_SCOPE, after.id(), ScopePull.DISCREPANCY + filed.number()), now);
        }
        if (event instanceof BriefingEscalated) {
            escalated(after)
                    .map(Person::human)
                    .distinct()
                    .forEach(human -> office.agenda()
                            .put(new Errand(Kind.TELL, after.id(), recorded.version() + "@" + human), now));
        }
    }

    private Stream<Person> escalated(Handoff handoff) {
        return Stream.concat(
                Stream.of(handoff.participants().commander()),
                handoff.participants().teams().stream()
                        .map(AffectedTeam::id)
                        .flatMap(id -> house.organisation().team(id).stream())
                        .map(team -> team.members().escalation()));
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
