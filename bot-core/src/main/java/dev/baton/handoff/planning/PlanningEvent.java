package dev.baton.handoff.planning;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.planning.Planning.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** What happens to an item in the planning of its team. */
public sealed interface PlanningEvent extends HandoffEvent {

    /** A planning cycle of a team has begun: its manager decides about these items, by that moment. */
    record DecisionsAsked(TeamId team, LocalDate cycle, Instant until, List<String> projects) implements PlanningEvent {
        public DecisionsAsked {
            projects = List.copyOf(projects);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return each(handoff, moment, projects, planning -> planning.asked(cycle, moment.at(), until));
        }
    }

    /** The manager has decided about an item; at risk has a reason. */
    record DecidedInPlanning(String project, Outlook outlook, String reason) implements PlanningEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Choice choice = new Choice(outlook, reason, moment);
            return each(handoff, moment, List.of(project), planning -> planning.decided(choice));
        }
    }

    /** A business day after they were asked the manager of a team has decided nothing about these items. */
    record DecisionsMissed(TeamId team, List<String> projects) implements PlanningEvent {
        public DecisionsMissed {
            projects = List.copyOf(projects);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return each(handoff, moment, projects, Planning::missed);
        }
    }

    private static Handoff each(Handoff handoff, Moment moment, List<String> projects, UnaryOperator<Planning> change) {
        Handoff changed = handoff;
        for (String project : projects) {
            changed = changed.item(project, moment, item -> item.planning(change));
        }
        return changed;
    }
}
