package dev.baton.handoff.discrepancy;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.briefing.Requirement;
import dev.baton.handoff.discrepancy.Discrepancy.State;
import dev.baton.handoff.document.HandoffDocument;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.people.AffectedTeam;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.ScopedProject;
import java.util.List;

/** What happens to discrepancies. */
public sealed interface DiscrepancyEvent extends HandoffEvent {

    /** A lead said that the list is wrong. */
    record DiscrepancyFiled(int number, TeamId team, Correction correction, String reason) implements DiscrepancyEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Discrepancy filed = new Discrepancy(number, team, correction, reason, moment, State.FILED, "");
            Requirement confirmed = new Requirement(Section.SCOPE, new Seat(Role.ENGINEERING_LEAD, team));
            return handoff.briefing(briefing -> briefing.objected(confirmed))
                    .objections(objections -> objections.with(filed));
        }
    }

    /** A fresh pull was made to help the commander decide; this is what it says. */
    record DiscrepancyReviewed(int number, String finding) implements DiscrepancyEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.objections(objections -> objections.discrepancy(number, each -> each.reviewed(finding)));
        }
    }

    /** The commander agreed: these are the projects in scope now. */
    record DiscrepancyAccepted(int number, List<ScopedProject> projects, List<AffectedTeam> teams)
            implements DiscrepancyEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.document(document -> document.edited())
                    .scoping(scoping -> scoping.amended(projects))
                    .document(HandoffDocument::withPlanForAll)
                    .with(handoff.participants().with(teams))
                    .objections(objections -> objections.discrepancy(number, each -> each.in(State.ACCEPTED)));
        }
    }

    /** The commander did not agree, and says on what evidence. */
    record DiscrepancyRejected(int number, String evidence) implements DiscrepancyEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.objections(objections -> objections.discrepancy(number, each -> each.rejected(evidence)));
        }
    }

    /** The briefing ended before anybody decided; it is taken up again in the next one. */
    record DiscrepancyUnresolved(int number) implements DiscrepancyEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.objections(objections -> objections.discrepancy(number, each -> each.in(State.UNRESOLVED)));
        }
    }
}
