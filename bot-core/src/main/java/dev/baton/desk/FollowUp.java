package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.clock.Clockwork;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts down what follows from new events: cards to draw, people to tell, an inventory to ask, a time to wake up. */
final class FollowUp {

    private static final int SAID_ONE_BY_ONE = 3;
    private static final Duration A_NIGHT = Duration.ofHours(24);

    private final Office office;
    private final House house;
    private final Archive archive;
    private final Consequences consequences;
    private final ReminderSlips reminders;
    private final Departures departures;

    FollowUp(Office office, House house) {
        this.office = office;
        this.house = house;
        this.archive = new Archive(office, house);
        this.consequences = new Consequences(house.organisation());
        this.reminders = new ReminderSlips(office, house);
        this.departures = new Departures(office, house);
    }

    void after(Handoff before, Handoff after, List<Recorded> recorded) {
        Instant now = house.now();
        show(after, now);
        turns(before, after, now);
        recorded.forEach(each -> consequences.of(after, each).forEach(errand -> putDown(errand, now)));
        if (RecordClerk.hasToWrite(house, before, after, recorded)) {
            office.agenda().put(new Errand(Kind.RECORD, after.id(), ""), now);
        }
        if (InvitationClerk.hasToSend(house, after)) {
            office.agenda().put(new Errand(Kind.INVITE, after.id(), ""), now);
        }
        recorded.forEach(each -> reminders.after(after, each));
        recorded.forEach(each -> departures.spread(after.id(), each));
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

    /** Who is asked now hears it; who was asked before and is not any more need not press what is over. */
    private void turns(Handoff before, Handoff after, Instant now) {
        Map<String, Turn> earlier = turns(before);
        Map<String, Turn> later = turns(after);
        later.values().stream()
                .filter(turn -> !earlier.containsKey(turn.known()))
                .collect(Collectors.groupingBy(turn -> turn.person().human()))
                .values()
                .forEach(turns -> subjects(turns, after.version())
                        .forEach(subject -> office.agenda().put(new Errand(Kind.YOUR_TURN, after.id(), subject), now)));
        earlier.values().stream()
                .filter(turn -> !later.containsKey(turn.known()))
                .forEach(turn -> office.agenda().put(new Errand(Kind.TURN_OVER, after.id(), turn.whose()), now));
    }

    /** Few turns are said one by one, each with its buttons; many that come at once are one message. */
    private static Stream<String> subjects(List<Turn> ofOnePerson, long version) {
        return ofOnePerson.size() > SAID_ONE_BY_ONE
                ? Stream.of(ofOnePerson.get(0).subjectOfMany(version))
                : ofOnePerson.stream().map(turn -> turn.subject(version));
    }

    private Map<String, Turn> turns(Handoff handoff) {
        return house.playbook().open(archive.setting(handoff)).stream()
                .flatMap(Turn::of)
                .collect(Collectors.toMap(Turn::known, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /**
     * What is asked anew, of the inventory, for fixes, about owners, of the monitoring system or of a link, is asked at once,
     * whatever pause an earlier try was given.
     * Tickets are compared when what follows from the same events has reached them.
     */
    private void putDown(Errand errand, Instant now) {
        switch (errand.kind()) {
            case PULL_SCOPE, SUGGEST_FIXES, CHECK_OWNERS, TRY_INDICATORS, TRY_LINK, SHARE ->
                office.agenda().move(errand, now);
            case RECONCILE -> office.agenda().put(errand, now.plus(A_NIGHT));
            default -> office.agenda().put(errand, now);
        }
    }
}
