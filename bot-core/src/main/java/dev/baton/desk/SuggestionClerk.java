package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.document.Recommendation;
import dev.baton.handoff.document.SuggestionCommand.RecordSuggestions;
import dev.baton.handoff.document.SuggestionCommand.ReportNoSuggestions;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.port.Answer;
import dev.baton.port.Errand.Ended;
import dev.baton.port.Outside;
import dev.baton.port.PortFailure;
import dev.baton.port.RemediationPlans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** «Use safeguard_get_remediation_plan to generate the plan» (A2-14): asks for each project in scope, and keeps the answers. */
final class SuggestionClerk {

    private static final int AT_ONCE = 20;
    private static final int REFUSALS = 3;

    private final Office office;
    private final Casework casework;
    private final Outside outside;

    SuggestionClerk(Office office, Casework casework, Outside outside) {
        this.office = office;
        this.casework = casework;
        this.outside = outside;
    }

    /** Asks about every project that has no answer yet; a tool that is silent is asked again, one that refuses is not. */
    Ended ask(HandoffId id) {
        Optional<Handoff> handoff =
                office.transaction().inOne(() -> office.handoffs().find(id));
        return handoff.filter(found -> found.phase().isBeforeAcceptance())
                .flatMap(found -> outside.suggesting().map(plans -> ask(found, plans)))
                .orElseGet(Ended.Ran::new);
    }

    private Ended ask(Handoff handoff, RemediationPlans plans) {
        List<Recommendation> got = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (ScopedProject project : handoff.document().suggestions().missing(handoff.scope())) {
            Answer<Recommendation> answer = plans.recommend(project);
            if (answer instanceof Answer.Got<Recommendation> one) {
                got.add(one.value());
            } else {
                PortFailure failure = ((Answer.Failed<Recommendation>) answer).failure();
                refusals.add(failure.reason());
                if (failure instanceof PortFailure.Unavailable unavailable) {
                    kept(handoff.id(), got, refusals);
                    return new Ended.Again(unavailable.retryAfter());
                }
            }
            if (refusals.size() == REFUSALS) {
                break;
            }
            if (got.size() == AT_ONCE) {
                kept(handoff.id(), got, List.of());
            }
        }
        kept(handoff.id(), got, refusals);
        return new Ended.Ran();
    }

    private void kept(HandoffId id, List<Recommendation> got, List<String> refusals) {
        if (!got.isEmpty()) {
            decided(id, new RecordSuggestions(got));
            got.clear();
        }
        if (!refusals.isEmpty()) {
            decided(id, new ReportNoSuggestions(refusals.get(0)));
        }
    }

    private void decided(HandoffId id, HandoffCommand command) {
        casework.decide(id, command);
    }
}
