package dev.baton.handoff.opening;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.people.Participants;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.template.Template;
import dev.baton.handoff.recovery.template.TemplateEvent.TemplateAdopted;
import java.util.List;

/** What may be asked at the very beginning, and to call a handoff off. */
public sealed interface OpeningCommand extends HandoffCommand.OfEitherKind {

    /** Opens a handoff of an incident under one commander. */
    record OpenHandoff(Kind kind, String title, Incident incident, Person commander) implements OpeningCommand {

        /** Opens a remediation handoff. */
        public OpenHandoff(String title, Incident incident, Person commander) {
            this(Kind.REMEDIATION, title, incident, commander);
        }

        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Ruling.of(asked)
                    .given(
                            handoff.phase() == Phase.UNOPENED,
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is open already.")
                    .given(
                            asked.isBySecurity(),
                            Rule.SECURITY_PREPARES,
                            () -> "Only security opens a handoff; ask your incident commander.")
                    .given(
                            commander.mayAct(),
                            Rule.ONLY_ACTIVE_HUMANS,
                            () -> "The commander must be one active person; " + commander.name() + " is "
                                    + commander.standing().words() + ".")
                    .given(
                            asked.organisation().maySit(commander, Participants.commanderSeat()),
                            Rule.THE_COMMANDER_LEADS,
                            () -> commander.name() + " is not listed as an incident commander in baton.yaml.")
                    .orElse(() -> new Decision.Happened(opened(asked)));
        }

        /** A package is prepared by the template of the day on which it is begun (A8-13). */
        private List<HandoffEvent> opened(Asked asked) {
            HandoffEvent opened = new OpeningEvent.HandoffOpened(kind, title, incident, commander);
            Template template = asked.organisation().practice().template();
            return kind == Kind.RECOVERY && !template.isNone()
                    ? List.of(opened, new TemplateAdopted(template))
                    : List.of(opened);
        }
    }

    /** Calls a handoff off before it has happened, for example for a false positive (D-31). */
    record CancelHandoff(String reason) implements OpeningCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Ruling.of(asked)
                    .given(
                            handoff.phase().isBeforeAcceptance(),
                            Rule.CANCEL_BEFORE_ACCEPTANCE,
                            () -> handoff.id() + " is " + handoff.phase().words() + " and can no longer be cancelled.")
                    .given(
                            handoff.participants().isCommander(asked.by()),
                            Rule.CANCEL_BEFORE_ACCEPTANCE,
                            () -> "Only the incident commander, " + handoff.commanderName() + ", can cancel "
                                    + handoff.id() + ".")
                    .given(!reason.isBlank(), Rule.CANCEL_BEFORE_ACCEPTANCE, () -> "Cancelling needs a reason.")
                    .orElse(new OpeningEvent.HandoffCancelled(reason));
        }
    }
}
