package dev.baton.handoff.ticket;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.work.Progress;
import java.util.List;
import java.util.Optional;

/** What may be asked about the tickets: what the tracker answered, and what people decide about it. */
public sealed interface TicketCommand extends HandoffCommand.OfRemediation {

    /** The tracker has the whole ticket. */
    record RecordTicket(String project, TicketRef ref) implements TicketCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return item(handoff, project).flatMap(item -> item.ticket().filed()).isPresent()
                    ? Decision.happened()
                    : handoff.work().item(project).isPresent()
                            ? Decision.happened(new TicketEvent.TicketFiled(project, ref))
                            : Decision.happened();
        }
    }

    /** The tracker did not take the ticket; the same trouble again is no news. */
    record ReportTicketTrouble(String project, String because, List<TicketField> asks) implements TicketCommand {
        public ReportTicketTrouble {
            asks = List.copyOf(asks);
        }

        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Optional<Ticket> ticket = item(handoff, project).map(Progress::ticket);
            boolean isNews = ticket.filter(one -> one.filed().isEmpty())
                    .filter(one -> !one.equals(new Ticket.Pending(because, asks)))
                    .isPresent();
            return isNews
                    ? Decision.happened(new TicketEvent.TicketDelayed(project, because, asks))
                    : Decision.happened();
        }
    }

    /** The tracker cannot bring the ticket to where it should stand; the words say what somebody must do there. */
    record ReportStuckTicket(String project, String because) implements TicketCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            boolean isNews = item(handoff, project)
                    .map(Progress::ticket)
                    .filter(ticket -> ticket.filed().isPresent() && ticket.trail() == Ticket.Trail.FOLLOWS)
                    .isPresent();
            return isNews
                    ? Decision.happened(new TicketEvent.TicketStood(project, Ticket.Trail.STUCK, because))
                    : Decision.happened();
        }
    }

    /** The ticket was read again: its status is what engineering says (D-24), and what is not as agreed is drift. */
    record NoteTicket(String project, TicketState state) implements TicketCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return item(handoff, project)
                    .filter(item -> item.ticket().filed().isPresent())
                    .<Decision>map(
                            item -> new Decision.Happened(new TicketNews(handoff, project, item, asked).events(state)))
                    .orElseGet(Decision::happened);
        }
    }

    /** Answers what the tickets of one tracker's project need besides. */
    record GiveTicketFields(String project, List<TicketField.Value> values) implements TicketCommand {
        public GiveTicketFields {
            values = List.copyOf(values);
        }

        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Ruling.of(asked)
                    .given(
                            item(handoff, project)
                                    .filter(item -> !item.ticket().asked().isEmpty())
                                    .isPresent(),
                            Rule.TICKETS_ARE_FILED_WHOLE,
                            () -> "The ticket of " + project + " needs no answers now.")
                    .given(
                            sits(handoff, asked, project, Role.ENGINEERING_LEAD) || asked.isBySecurity(),
                            Rule.TICKETS_ARE_FILED_WHOLE,
                            () -> "The lead of its team, or security, says what the ticket of " + project + " needs.")
                    .orElse(() -> Decision.happened(
                            new TicketEvent.TicketFieldsGiven(home(handoff, asked, project), values)));
        }
    }

    /** Asks for a ticket to be put right again. */
    record MendDrift(int number) implements TicketCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return decidingDrift(handoff, asked, number)
                    .given(
                            () -> drift(handoff, number)
                                    .filter(drift -> drift.difference().aspect().isMendable())
                                    .isPresent(),
                            Rule.DRIFT_IS_DECIDED,
                            () ->
                                    "Baton cannot move a ticket to another project. Move it back in the tracker, where that"
                                            + " is noticed, or leave it with a reason.")
                    .orElse(() -> drift(handoff, number).orElseThrow().state() == Drift.State.MENDING
                            ? Decision.happened()
                            : Decision.happened(new TicketEvent.DriftMendingAsked(number)));
        }
    }

    /** Leaves a ticket as somebody changed it, with a reason. */
    record AcceptDrift(int number, String reason) implements TicketCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return decidingDrift(handoff, asked, number)
                    .given(!reason.isBlank(), Rule.DRIFT_IS_DECIDED, () -> "Say why the ticket may stay as it is.")
                    .orElse(new TicketEvent.DriftAccepted(number, reason.strip()));
        }
    }

    private static Ruling decidingDrift(Handoff handoff, Asked asked, int number) {
        Optional<Drift> open = drift(handoff, number).filter(Drift::isOpen);
        return Ruling.of(asked)
                .given(
                        open.isPresent(),
                        Rule.DRIFT_IS_DECIDED,
                        () -> "Drift " + number + " of " + handoff.id() + " is settled already.")
                .given(
                        open.filter(drift -> handoff.participants().isCommander(asked.by())
                                        || sits(handoff, asked, drift.project(), Role.ENGINEERING_MANAGER))
                                .isPresent(),
                        Rule.DRIFT_IS_DECIDED,
                        () -> "The manager of its team, or the incident commander, decides this.");
    }

    private static Optional<Drift> drift(Handoff handoff, int number) {
        return handoff.followThrough().drifts().drift(number);
    }

    private static Optional<Progress> item(Handoff handoff, String project) {
        return handoff.work().item(project);
    }

    private static boolean sits(Handoff handoff, Asked asked, String project, Role role) {
        return handoff.scope()
                .project(project)
                .filter(one -> handoff.participants().sits(asked.by(), new Seat(role, one.team())))
                .isPresent();
    }

    private static String home(Handoff handoff, Asked asked, String project) {
        return handoff.scope()
                .project(project)
                .flatMap(one -> asked.organisation().team(one.team()))
                .map(team -> team.ticketHome().project())
                .orElse("");
    }
}
