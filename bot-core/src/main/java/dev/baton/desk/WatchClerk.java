package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.followup.FollowUpCommand.OpenFollowUp;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.watch.Known;
import dev.baton.handoff.watch.Recurrence;
import dev.baton.handoff.watch.WatchCommand.LinkFollowUp;
import dev.baton.handoff.watch.WatchCommand.RecordSystemicCheck;
import dev.baton.handoff.watch.WatchCommand.ReportSystemicTrouble;
import dev.baton.port.Answer;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Ended;
import dev.baton.port.Inventory;
import dev.baton.port.PortFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Asks the saved question of a weekly check, hourly until it is answered, and opens the follow-up of what is found again. */
final class WatchClerk {

    private static final Duration HOURLY = Duration.ofHours(1);

    private final Office office;
    private final House house;
    private final Casework casework;
    private final Inventory inventory;

    WatchClerk(Office office, House house, Casework casework, Inventory inventory) {
        this.office = office;
        this.house = house;
        this.casework = casework;
        this.inventory = inventory;
    }

    Ended look(Errand errand) {
        int number = Integer.parseInt(errand.subject());
        Optional<Handoff> watched = find(errand.handoff())
                .filter(handoff -> handoff.watch().running(number).isPresent());
        return watched.map(handoff -> looked(handoff, number)).orElseGet(Ended.Ran::new);
    }

    private Ended looked(Handoff handoff, int number) {
        Answer<InventoryAnswer> answer = inventory.find(handoff.watch().query());
        if (answer instanceof Answer.Got<InventoryAnswer> got) {
            return recorded(handoff.id(), number, got.value()) ? new Ended.Ran() : new Ended.Again(HOURLY);
        }
        PortFailure failure = ((Answer.Failed<InventoryAnswer>) answer).failure();
        casework.decide(handoff.id(), new ReportSystemicTrouble(number, failure.reason()));
        return new Ended.Again(failure.pause(HOURLY));
    }

    /** What is found and the follow-up that it opens are on record together, or neither is. */
    private boolean recorded(HandoffId id, int number, InventoryAnswer answer) {
        return office.transaction().inOne(() -> {
            Handoff handoff = office.handoffs().find(id).orElseThrow();
            String floor = "watch over " + handoff.opening().incident().reference();
            return oneAtATime(floor, () -> {
                casework.decide(id, new RecordSystemicCheck(number, answer, knownElsewhere(handoff)));
                Handoff after = office.handoffs().find(id).orElseThrow();
                after.watch().unopened().ifPresent(found -> open(after, found));
                return after.watch().running(number).isEmpty();
            });
        });
    }

    /**
     * Two watches over one incident may look at the same moment; who comes second must see what the first has opened. The
     * key is held until the transaction ends, and is gone with it.
     */
    private boolean oneAtATime(String floor, BooleanSupplier work) {
        office.deliveries().note(floor, house.now());
        boolean result = work.getAsBoolean();
        office.deliveries().forget(floor);
        return result;
    }

    private Set<String> knownElsewhere(Handoff handoff) {
        List<Handoff> others = office
                .handoffs()
                .ofIncident(handoff.opening().incident().reference())
                .stream()
                .filter(other -> !other.id().equals(handoff.id()))
                .toList();
        return Known.to(others);
    }

    private void open(Handoff parent, Recurrence found) {
        HandoffId child = office.handoffs().nextId();
        office.places().of(parent.id()).forEach(place -> office.places().join(child, place));
        casework.decide(child, new OpenFollowUp(parent, found));
        casework.decide(parent.id(), new LinkFollowUp(found.check(), child));
    }

    private Optional<Handoff> find(HandoffId id) {
        return office.transaction().inOne(() -> office.handoffs().find(id));
    }
}
