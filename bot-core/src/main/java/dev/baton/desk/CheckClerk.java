package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.scope.Inspection;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.verification.CheckCommand;
import dev.baton.handoff.work.WorkItem.State;
import dev.baton.port.Answer;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Ended;
import dev.baton.port.Inventory;
import dev.baton.port.PortFailure;
import java.time.Duration;
import java.util.Optional;

/** Asks the inventory to look again at what engineering says is done; an answer that decides nothing is sought hourly (D-06). */
final class CheckClerk {

    private static final Duration HOURLY = Duration.ofHours(1);

    private final Office office;
    private final Casework casework;
    private final Inventory inventory;

    CheckClerk(Office office, Casework casework, Inventory inventory) {
        this.office = office;
        this.casework = casework;
        this.inventory = inventory;
    }

    Ended check(Errand errand) {
        Optional<Handoff> handoff = find(errand).filter(found -> isDue(found, errand.subject()));
        return handoff.flatMap(found -> found.scope().project(errand.subject()))
                .map(project -> checked(handoff.get(), project, errand))
                .orElseGet(Ended.Ran::new);
    }

    private Ended checked(Handoff handoff, ScopedProject project, Errand errand) {
        Answer<Inspection> answer = inventory.inspect(project, handoff.scope().components());
        if (answer instanceof Answer.Got<Inspection> got) {
            casework.decide(handoff.id(), new CheckCommand.RecordCheck(project.name(), got.value()));
            return isDecided(errand) ? new Ended.Ran() : new Ended.Again(HOURLY);
        }
        PortFailure failure = ((Answer.Failed<Inspection>) answer).failure();
        casework.decide(handoff.id(), new CheckCommand.ReportCheckTrouble(project.name(), failure.reason()));
        return new Ended.Again(failure.pause(HOURLY));
    }

    private boolean isDecided(Errand errand) {
        return find(errand).filter(found -> isDue(found, errand.subject())).isEmpty();
    }

    private Optional<Handoff> find(Errand errand) {
        return office.transaction().inOne(() -> office.handoffs().find(errand.handoff()));
    }

    private static boolean isDue(Handoff handoff, String project) {
        return handoff.work()
                .item(project)
                .filter(item -> item.state() == State.VERIFYING)
                .isPresent();
    }
}
