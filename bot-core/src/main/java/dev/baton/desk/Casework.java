package dev.baton.desk;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.Rule;
import dev.baton.handoff.closing.ClosingCommand.CloseIncident;
import dev.baton.handoff.closing.Siblings;
import dev.baton.handoff.people.Person;
import dev.baton.playbook.Meant;
import dev.baton.port.NotSaved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets a handoff decide, keeps what happened with the expected version, and puts down what follows; in one transaction. */
final class Casework {

    private static final int TRIES = 5;

    private final Office office;
    private final House house;
    private final FollowUp followUp;

    Casework(Office office, House house) {
        this.office = office;
        this.house = house;
        this.followUp = new FollowUp(office, house);
    }

    /** What came of it: kept, or refused by a rule at a field. */
    sealed interface Result {

        /** On record; nothing happened when the version did not move. */
        record Kept(Handoff before, Handoff after) implements Result {}

        /** Refused; nothing changed. */
        record Refused(Rule rule, String because, String field) implements Result {}
    }

    /** Decides one command of Baton's own. */
    Result decide(HandoffId id, HandoffCommand command) {
        return decide(id, Person.BATON, List.of(new Meant(command, "")));
    }

    /** Decides commands one after the other, all or none; a lost race is decided again against the new state. */
    Result decide(HandoffId id, Person by, List<Meant> meant) {
        return office.transaction().inOne(() -> {
            for (int tries = 0; tries < TRIES; tries++) {
                Optional<Result> result = tried(id, by, meant);
                if (result.isPresent()) {
                    return result.get();
                }
            }
            throw new NotSaved(id + ": somebody else was faster " + TRIES + " times");
        });
    }

    private Optional<Result> tried(HandoffId id, Person by, List<Meant> meant) {
        Handoff before = office.handoffs().find(id).orElseGet(() -> Handoff.unopened(id));
        Asked asked = new Asked(by, house.now(), house.organisation());
        Handoff after = before;
        List<Recorded> recorded = new ArrayList<>();
        for (Meant one : meant) {
            Decision decision = after.decide(one.command(), asked);
            if (decision instanceof Decision.Refused no) {
                return Optional.of(new Result.Refused(no.rule(), no.because(), one.field()));
            }
            for (HandoffEvent event : ((Decision.Happened) decision).events()) {
                Recorded next = new Recorded(after.version() + 1, new Moment(by, asked.at()), event);
                recorded.add(next);
                after = after.after(next);
            }
        }
        return kept(before, after, recorded, meant);
    }

    private Optional<Result> kept(Handoff before, Handoff after, List<Recorded> recorded, List<Meant> meant) {
        if (recorded.isEmpty()) {
            return Optional.of(new Result.Kept(before, after));
        }
        if (!office.handoffs().append(after, before.version(), recorded)) {
            return Optional.empty();
        }
        meant.stream().flatMap(one -> one.command().attachments().stream()).forEach(office.attachments()::keep);
        followUp.after(before, after, recorded);
        recorded.stream()
                .filter(each -> Siblings.areClosedWith(after, each.event()))
                .forEach(each -> closeAlongside(after, each));
        return Optional.of(new Result.Kept(before, after));
    }

    /** One incident is closed once: its other handoffs, if they are over and under the same commander, are watched from now on. */
    private void closeAlongside(Handoff closed, Recorded recorded) {
        List<Handoff> ofIncident =
                office.handoffs().ofIncident(closed.opening().incident().reference());
        new Siblings(closed, ofIncident)
                .closed()
                .forEach(sibling ->
                        decide(sibling.id(), recorded.moment().by(), Meant.meant(new CloseIncident(ofIncident), "")));
    }
}
