package dev.baton.handoff.closing;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the commander may ask for to bring a handoff to its end. */
public sealed interface ClosingCommand extends HandoffCommand {

    /** Takes an item out of scope, because evidence shows that it never belonged there. */
    record DescopeItem(String project, String evidence) implements ClosingCommand, OfRemediation {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return commanded(handoff, asked)
                    .given(
                            handoff.phase().isAtWork()
                                    && handoff.work()
                                            .item(project)
                                            .filter(item -> !item.state().isSettled())
                                            .isPresent(),
                            Rule.DESCOPED_WITH_EVIDENCE,
                            () -> project + " is no open item of " + handoff.id() + ".")
                    .given(
                            !evidence.isBlank(),
                            Rule.DESCOPED_WITH_EVIDENCE,
                            () -> "Say what shows that " + project + " is not affected.")
                    .orElse(new ClosingEvent.ItemDescoped(project, evidence.strip()));
        }
    }

    /** Closes the handoff when nothing is owed any more. */
    record CloseHandoff() implements ClosingCommand, OfRemediation {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            List<String> owed = handoff.work().projects(item -> !item.state().isSettled());
            return commanded(handoff, asked)
                    .given(
                            handoff.phase().isAtWork() || handoff.phase() == Phase.CLOSED,
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + handoff.phase().words() + "; it cannot be closed now.")
                    .given(
                            owed.isEmpty(),
                            Rule.CLOSED_WHEN_VERIFIED,
                            () -> "Still owed: " + String.join(", ", owed) + ".")
                    .orElse(() -> handoff.phase() == Phase.CLOSED
                            ? Decision.happened()
                            : Decision.happened(new ClosingEvent.HandoffClosed()));
        }
    }

    /** Closes the incident itself; all handoffs of its reference come along, for it is not closed over an open one. */
    record CloseIncident(List<Handoff> ofIncident) implements ClosingCommand, OfEitherKind {
        public CloseIncident {
            ofIncident = List.copyOf(ofIncident);
        }

        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            List<Handoff> elsewhere = new Siblings(handoff, ofIncident).open();
            return commanded(handoff, asked)
                    .given(
                            handoff.phase() != Phase.CANCELLED && handoff.phase() != Phase.SUPERSEDED,
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + words(handoff.phase()) + "; it has no incident to close.")
                    .given(
                            handoff.phase().compareTo(Phase.CLOSED) >= 0,
                            Rule.AN_INCIDENT_CLOSES_LAST,
                            () -> stillOpen(handoff))
                    .given(
                            handoff.phase() != Phase.CLOSED || elsewhere.isEmpty(),
                            Rule.AN_INCIDENT_CLOSES_LAST,
                            () -> stillOpen(elsewhere))
                    .orElse(() ->
                            handoff.phase() == Phase.CLOSED ? Decision.happened(ending(handoff)) : Decision.happened());
        }

        private static ClosingEvent ending(Handoff handoff) {
            return handoff.opening().kind().isWatchedAfterwards()
                    ? new ClosingEvent.IncidentClosed(handoff.scope().components())
                    : new ClosingEvent.HandoffArchived();
        }

        private static String stillOpen(List<Handoff> handoffs) {
            return "This incident has other handoffs. "
                    + handoffs.stream().map(CloseIncident::stillOpen).collect(Collectors.joining(" "));
        }

        private static String stillOpen(Handoff handoff) {
            List<String> owed = handoff.work().projects(item -> !item.state().isSettled()).stream()
                    .map(project -> project + " ("
                            + handoff.work().item(project).orElseThrow().state().words() + ")")
                    .toList();
            return handoff.id() + " is " + words(handoff.phase()) + ", so the incident is not over."
                    + (owed.isEmpty() ? "" : " Open: " + String.join(", ", owed) + ".");
        }

        private static String words(Phase phase) {
            return phase.words().toLowerCase(Locale.ROOT);
        }
    }

    private static Ruling commanded(Handoff handoff, Asked asked) {
        return Ruling.of(asked)
                .given(
                        handoff.participants().isCommander(asked.by()),
                        Rule.THE_COMMANDER_LEADS,
                        () -> "Only the incident commander, " + handoff.commanderName() + ", decides this.");
    }
}
