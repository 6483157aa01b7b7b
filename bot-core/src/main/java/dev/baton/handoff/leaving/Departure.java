package dev.baton.handoff.leaving;

import dev.baton.handoff.Everybody;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.work.WorkItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What follows for one handoff from somebody's leaving, or coming back: once, whoever says so and however often. */
final class Departure {

    private final Handoff handoff;
    private final Leavings leavings;
    private final Person who;

    Departure(Handoff handoff, Person who) {
        this.handoff = handoff;
        this.leavings = handoff.followThrough().leavings();
        this.who = asNamed(handoff, who);
    }

    /** The human as this handoff names them: as owner, else at the table, else as the platform knows them now. */
    private static Person asNamed(Handoff handoff, Person who) {
        return Everybody.in(handoff).stream()
                .filter(who::isSameHumanAs)
                .findFirst()
                .orElse(who);
    }

    /** The open items that this human owns, by team. */
    Map<TeamId, List<String>> owned() {
        return handoff.items().stream()
                .filter(item -> item.namedOwner().filter(who::isSameHumanAs).isPresent())
                .filter(item -> !item.state().isSettled())
                .collect(Collectors.groupingBy(
                        item -> item.project().team(),
                        TreeMap::new,
                        Collectors.mapping(WorkItem::name, Collectors.toList())));
    }

    /** The platform says of the account since then that it is nobody's who could own anything. */
    List<HandoffEvent> confirmed(Instant since, Parting parting) {
        List<HandoffEvent> events = new ArrayList<>();
        cases().filter(leaving -> !leaving.parting().isConfirmed() || since.isBefore(leaving.since()))
                .forEach(leaving -> events.add(new LeavingEvent.DepartureConfirmed(
                        leaving.number(), earliest(since, leaving.since()), parting)));
        events.addAll(left(since, parting));
        for (Seat seat : seats()) {
            if (!leavings.gone().containsKey(seat)) {
                events.add(new LeavingEvent.SeatLeft(seat, who, since, parting));
            }
        }
        return events;
    }

    /** Somebody says that this human has left. */
    List<HandoffEvent> reported(Instant since) {
        return left(since, Parting.REPORTED);
    }

    /** The account is active again. */
    List<HandoffEvent> undone() {
        List<HandoffEvent> events = new ArrayList<>();
        cases().filter(leaving -> leaving.parting().isConfirmed())
                .forEach(leaving -> events.add(new LeavingEvent.OwnerReturned(leaving.number())));
        for (Seat seat : seats()) {
            if (leavings.gone().containsKey(seat) && leavings.gone().get(seat).isSameHumanAs(who)) {
                events.add(new LeavingEvent.SeatTakenAgain(seat, who));
            }
        }
        return events;
    }

    private List<HandoffEvent> left(Instant since, Parting parting) {
        List<HandoffEvent> events = new ArrayList<>();
        int number = leavings.next();
        for (Map.Entry<TeamId, List<String>> team : owned().entrySet()) {
            events.add(new LeavingEvent.OwnerLeft(number++, team.getKey(), who, since, team.getValue(), parting));
        }
        return events;
    }

    private Stream<Leaving> cases() {
        return leavings.all().stream()
                .filter(leaving -> !leaving.unowned().isEmpty() && leaving.who().isSameHumanAs(who));
    }

    private List<Seat> seats() {
        return handoff.participants().seats().stream()
                .filter(seat -> handoff.participants().sits(who, seat))
                .toList();
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
