package dev.baton.handoff.work;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.ticket.Ticket;
import dev.baton.handoff.verification.NextDay;
import dev.baton.handoff.work.WorkItem.State;
import java.util.Locale;
import java.util.Optional;

/** What people may say about an item while engineering owes it. */
public sealed interface ProgressCommand extends HandoffCommand.OfRemediation {

    /** Begins to work on an item of Baton's own board. */
    record StartWork(String project) implements ProgressCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            State state = state(handoff, project);
            return byOwner(handoff, asked, project)
                    .given(
                            state.isWithEngineering(),
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> project + " is " + state.words().toLowerCase(Locale.ROOT)
                                    + "; there is nothing to start.")
                    .orElse(() -> state == State.IN_PROGRESS
                            ? Decision.happened()
                            : Decision.happened(new ProgressEvent.WorkStarted(project, "")));
        }
    }

    /** Claims that an item is done; the claim is checked on the next business day. */
    record MarkDone(String project) implements ProgressCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            State state = state(handoff, project);
            return byOwner(handoff, asked, project)
                    .given(
                            state.isWithEngineering() || state.isWithSecurity(),
                            Rule.DONE_IS_A_CLAIM,
                            () -> project + " is " + state.words().toLowerCase(Locale.ROOT)
                                    + "; nothing is owed for it any more.")
                    .orElse(() -> state.isWithSecurity()
                            ? Decision.happened()
                            : Decision.happened(new ProgressEvent.WorkDone(
                                    project, asked.at(), NextDay.after(asked.at(), asked.organisation()))));
        }
    }

    /** Takes the claim back before it is checked. */
    record TakeBack(String project) implements ProgressCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            State state = state(handoff, project);
            return byOwner(handoff, asked, project)
                    .given(
                            state == State.ENG_DONE,
                            Rule.DONE_IS_A_CLAIM,
                            () -> "A claim is taken back before its check; " + project + " is "
                                    + state.words().toLowerCase(Locale.ROOT) + ".")
                    .orElse(new ProgressEvent.WorkResumed(project));
        }
    }

    /** Says why a date was missed. */
    record ExplainMiss(String project, Lateness.Cause cause) implements ProgressCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Optional<Progress> item = handoff.work().item(project);
            return Ruling.of(asked)
                    .given(
                            item.filter(one -> one.lateness().isBreach()).isPresent(),
                            Rule.A_MISS_HAS_A_CAUSE,
                            () -> "No date of " + project + " was missed.")
                    .given(
                            leads(handoff, asked.by(), project) || manages(handoff, asked.by(), project),
                            Rule.A_MISS_HAS_A_CAUSE,
                            () -> "The lead or the manager of its team says why " + project + " is late.")
                    .given(cause != Lateness.Cause.NOT_SAID, Rule.A_MISS_HAS_A_CAUSE, () -> "Choose what made it late.")
                    .orElse(() -> item.orElseThrow().lateness().cause() == cause
                            ? Decision.happened()
                            : Decision.happened(new ProgressEvent.MissExplained(project, cause)));
        }
    }

    private static State state(Handoff handoff, String project) {
        return handoff.work().item(project).map(Progress::state).orElse(State.PROPOSED);
    }

    /** The owner of a committed item, or the lead of its team, where no tracker knows better (or its ticket is of no use). */
    private static Ruling byOwner(Handoff handoff, Asked asked, String project) {
        Optional<Progress> item = handoff.work().item(project);
        return Ruling.of(asked)
                .given(
                        item.isPresent() && handoff.phase().isAtWork(),
                        Rule.THE_PHASE_ALLOWS_IT,
                        () -> project + " is no committed item of " + handoff.id() + ".")
                .given(
                        owns(handoff, asked.by(), project) || leads(handoff, asked.by(), project),
                        Rule.THE_OWNER_SAYS_HOW_FAR,
                        () -> "Its owner, "
                                + handoff.document()
                                        .owner(project)
                                        .map(Person::name)
                                        .orElse("nobody yet")
                                + ", or the team's lead says how far " + project + " is.")
                .given(
                        isOnOurBoard(handoff, asked, project)
                                || item.filter(one -> one.ticket().trail() != Ticket.Trail.FOLLOWS)
                                        .isPresent(),
                        Rule.THE_TRACKER_KNOWS_THE_STATUS,
                        () -> "The ticket says how far " + project + " is. Change it there.");
    }

    private static boolean isOnOurBoard(Handoff handoff, Asked asked, String project) {
        return handoff.scope()
                .project(project)
                .flatMap(one -> asked.organisation().team(one.team()))
                .filter(team -> team.ticketHome().isBuiltIn())
                .isPresent();
    }

    private static boolean owns(Handoff handoff, Person person, String project) {
        return handoff.document().owner(project).filter(person::isSameHumanAs).isPresent();
    }

    private static boolean leads(Handoff handoff, Person person, String project) {
        return sits(handoff, person, project, Role.ENGINEERING_LEAD);
    }

    private static boolean manages(Handoff handoff, Person person, String project) {
        return sits(handoff, person, project, Role.ENGINEERING_MANAGER);
    }

    private static boolean sits(Handoff handoff, Person person, String project, Role role) {
        return handoff.scope()
                .project(project)
                .filter(one -> handoff.participants().sits(person, new Seat(role, one.team())))
                .isPresent();
    }
}
