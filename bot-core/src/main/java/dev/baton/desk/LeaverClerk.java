package dev.baton.desk;

import dev.baton.desk.Departures.News;
import dev.baton.handoff.Everybody;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.leaving.LeavingCommand.RecordDeparture;
import dev.baton.handoff.leaving.LeavingCommand.RecordReport;
import dev.baton.handoff.leaving.LeavingCommand.RecordReturn;
import dev.baton.handoff.leaving.Parting;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Standing;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Ended;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Tells handoffs who left and who is back; asks once a day about everybody who owns or answers for something. */
final class LeaverClerk {

    private static final LocalTime CALM = LocalTime.of(5, 0);

    private final Office office;
    private final House house;
    private final Archive archive;
    private final Casework casework;
    private final RollCall rollCall;
    private final Roster roster;

    LeaverClerk(Office office, House house, Casework casework, RollCall rollCall) {
        this.office = office;
        this.house = house;
        this.archive = new Archive(office, house);
        this.casework = casework;
        this.rollCall = rollCall;
        this.roster = new Roster(office.people());
    }

    /** Somebody has left: by the platform's word, or by somebody's report in another handoff. */
    Ended left(Errand errand) {
        News news = News.parse(errand.subject());
        who(errand.handoff(), news).ifPresent(who -> casework.decide(errand.handoff(), departure(who, news)));
        return new Ended.Ran();
    }

    private HandoffCommand departure(Person who, News news) {
        Standing standing = standing(who);
        return standing.hasLeft()
                ? new RecordDeparture(who, news.since(), Parting.of(standing))
                : new RecordReport(who, news.since());
    }

    /** Somebody is back, if they still are. */
    Ended back(Errand errand) {
        who(errand.handoff(), News.parse(errand.subject()))
                .filter(who -> standing(who).mayAct())
                .ifPresent(who -> casework.decide(errand.handoff(), new RecordReturn(who)));
        return new Ended.Ran();
    }

    /** Once a day, at a calm hour, because events of changed accounts get lost; until nothing is owed any more. */
    Ended check(HandoffId id) {
        Optional<Handoff> handoff = find(id).filter(found -> found.phase().isAtWork());
        if (handoff.isEmpty()) {
            return new Ended.Ran();
        }
        Optional<Duration> pause = rollCall.of(handoff.get());
        check(handoff.get());
        return new Ended.Again(pause.orElseGet(() -> untilCalm(house.now())));
    }

    private void check(Handoff handoff) {
        for (Person person : Everybody.in(handoff)) {
            Standing standing = standing(person);
            if (standing.hasLeft()) {
                casework.decide(handoff.id(), new RecordDeparture(person, house.now(), Parting.of(standing)));
            } else if (standing.mayAct() && handoff.followThrough().leavings().isGone(person)) {
                casework.decide(handoff.id(), new RecordReturn(person));
            }
        }
    }

    private Duration untilCalm(Instant now) {
        ZonedDateTime local = now.atZone(house.organisation().zone());
        ZonedDateTime today = local.with(CALM);
        return Duration.between(local, today.isAfter(local) ? today : today.plusDays(1));
    }

    private Standing standing(Person who) {
        return office.transaction().inOne(() -> roster.standing(who));
    }

    /** As the platforms told us, or as the handoff itself knows them. */
    private Optional<Person> who(HandoffId id, News news) {
        return office.transaction()
                .inOne(() -> archive.person(news.person())
                        .or(() -> find(id).flatMap(handoff -> Everybody.in(handoff).stream()
                                .filter(person -> person.id().key().equals(news.person()))
                                .findFirst())));
    }

    private Optional<Handoff> find(HandoffId id) {
        return office.transaction().inOne(() -> office.handoffs().find(id));
    }
}
