package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.discrepancy.Discrepancy;
import dev.baton.handoff.discrepancy.DiscrepancyCommand.ReportUnreviewed;
import dev.baton.handoff.discrepancy.DiscrepancyCommand.ReviewDiscrepancy;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeCommand.RecordScope;
import dev.baton.handoff.scope.ScopeCommand.ReportScopeFailure;
import dev.baton.handoff.scope.ScopeCommand.ReportSilence;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.Silence;
import dev.baton.port.Answer;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Ended;
import dev.baton.port.Inventory;
import dev.baton.port.PortFailure;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks the inventory, for the scope itself or to help decide a discrepancy, and gives its answer to the handoff. */
final class ScopePull {

    static final String SCOPE = "scope";
    static final String DISCREPANCY = "discrepancy.";

    private final Office office;
    private final Casework casework;
    private final Inventory inventory;

    ScopePull(Office office, Casework casework, Inventory inventory) {
        this.office = office;
        this.casework = casework;
        this.inventory = inventory;
    }

    Ended run(Errand errand) {
        Optional<Handoff> handoff =
                office.transaction().inOne(() -> office.handoffs().find(errand.handoff()));
        return handoff.map(found -> errand.subject().startsWith(DISCREPANCY)
                        ? review(found, Integer.parseInt(errand.subject().substring(DISCREPANCY.length())))
                        : scope(found))
                .orElseGet(Ended.Ran::new);
    }

    private Ended scope(Handoff handoff) {
        if (!handoff.scoping().isWaitedFor()) {
            return new Ended.Ran();
        }
        Answer<InventoryAnswer> answer =
                inventory.find(handoff.scoping().request().components());
        return with(
                answer,
                got -> record(handoff, got),
                silence -> decided(handoff.id(), new ReportSilence(silence)),
                reason -> decided(handoff.id(), new ReportScopeFailure(reason)));
    }

    /** An answer counts for the question that was asked; if another has been asked meanwhile, it is pulled anew. */
    private Ended record(Handoff asked, InventoryAnswer answer) {
        office.transaction()
                .inOne(() -> office.handoffs()
                        .find(asked.id())
                        .filter(now ->
                                now.scoping().request().equals(asked.scoping().request()))
                        .map(now -> casework.decide(now.id(), new RecordScope(answer))));
        return new Ended.Ran();
    }

    private Ended review(Handoff handoff, int number) {
        Optional<Discrepancy> filed = handoff.objections().discrepancy(number).filter(Discrepancy::isOpen);
        return filed.isEmpty()
                ? new Ended.Ran()
                : with(
                        inventory.find(handoff.scope().components()),
                        answer -> reviewed(handoff.id(), number, found(filed.get(), answer)),
                        silence -> decided(handoff.id(), new ReportUnreviewed(number, silence)),
                        reason -> reviewed(handoff.id(), number, "The inventory could not be asked: " + reason));
    }

    private Ended reviewed(HandoffId id, int number, String finding) {
        return decided(id, new ReviewDiscrepancy(number, finding));
    }

    private Ended decided(HandoffId id, HandoffCommand command) {
        casework.decide(id, command);
        return new Ended.Ran();
    }

    private static String found(Discrepancy filed, InventoryAnswer answer) {
        String project = filed.correction().project();
        List<String> found = answer.rows().stream()
                .filter(row -> row.project().equals(project))
                .map(ScopeRow::finding)
                .map(ScopeRow.Finding::exactly)
                .distinct()
                .toList();
        return found.isEmpty()
                ? "A new pull finds nothing affected in " + project + "."
                : "A new pull finds in " + project + ": " + String.join(", ", found) + ".";
    }

    /** A silent inventory is asked until it answers or nobody waits any more; people hear of it once it takes too long. */
    private static <T> Ended with(
            Answer<T> answer, Function<T, Ended> got, Consumer<Silence> silent, Function<String, Ended> rejected) {
        if (answer instanceof Answer.Got<T> value) {
            return got.apply(value.value());
        }
        PortFailure failure = ((Answer.Failed<T>) answer).failure();
        if (failure instanceof PortFailure.Unavailable unavailable) {
            silent.accept(new Silence(unavailable.reason(), unavailable.retryAfter()));
            return new Ended.Again(unavailable.retryAfter());
        }
        return rejected.apply(failure.reason());
    }
}
