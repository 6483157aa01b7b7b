package dev.baton.handoff.recovery.acceptance;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.AcceptanceGiven;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.RecoveryAccepted;
import dev.baton.handoff.recovery.acceptance.Assent.Form;
import dev.baton.handoff.recovery.meeting.GatheringCommand;
import dev.baton.handoff.recovery.meeting.Point;
import dev.baton.handoff.recovery.meeting.Walkthrough;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.Table;
import java.time.Instant;
import java.util.List;

/** «a control gate to officially exit eradication phase» (A9-17): what must hold before a lead accepts, and when it opens. */
public final class Gate {

    private final Handoff handoff;
    private final Asked asked;

    Gate(Handoff handoff, Asked asked) {
        this.handoff = handoff;
        this.asked = asked;
    }

    /** Starts ruling on the acceptance of one recovery lead. */
    static Ruling of(Handoff handoff, Asked asked, Person lead) {
        Walkthrough walkthrough = new Walkthrough(handoff);
        Ruling ruling = Ruling.of(asked)
                .given(
                        new Table(handoff).isOf(Group.RECOVERY_LEADS, lead),
                        Rule.THE_RECOVERY_LEAD_ACCEPTS,
                        () -> "Only a recovery team lead accepts; " + lead.name() + " is none here.")
                .given(
                        handoff.phase() == Phase.AWAITING_ACCEPTANCE,
                        Rule.THE_PHASE_ALLOWS_IT,
                        () -> handoff.id() + " is " + handoff.phase().words() + "; nothing waits to be accepted.")
                .given(
                        () -> walkthrough.hasConfirmed(lead, Point.PROCESS),
                        Rule.CAVEATS_ARE_READ_BACK,
                        () -> lead.name() + " reads the caveats back first.")
                .given(
                        handoff.recovery().trial().isSettled(),
                        Rule.INDICATOR_QUERIES_RUN,
                        () -> handoff.recovery().trial().words()
                                + " Mend them, or let the monitoring team record why it goes on.");
        List<String> gaps = new EndState(handoff).gaps(lead);
        return GatheringCommand.confirmed(ruling, walkthrough)
                .given(
                        gaps.isEmpty(),
                        Rule.THE_END_STATE_IS_REACHED,
                        () -> "Not handed over yet: " + String.join("; ", gaps) + ".");
    }

    /** The recovery leads whose acceptance of the package as it stands is missing. */
    public static List<Person> missing(Handoff handoff) {
        String sha256 = handoff.recovery().document().sha256();
        return new Table(handoff)
                .leads().stream()
                        .filter(lead -> handoff.recovery().session().assents().stream()
                                .noneMatch(assent -> assent.lead().isSameHumanAs(lead)
                                        && assent.sha256().equals(sha256)
                                        && !assent.isUnattested()))
                        .toList();
    }

    /** This acceptance is given; one that was given before changes nothing. */
    Decision given(Person lead, Form form, String reference, Instant saidAt) {
        boolean isAsGiven = handoff.recovery().session().assents().stream()
                .anyMatch(assent ->
                        assent.lead().isSameHumanAs(lead) && (assent.form() == form || !assent.isUnattested()));
        return isAsGiven
                ? Decision.happened()
                : after(new AcceptanceGiven(
                        lead,
                        form,
                        reference,
                        saidAt,
                        Assent.STATEMENT,
                        handoff.recovery().document().sha256()));
    }

    /** This happened; when it was the last that was missing, the handoff has happened. */
    Decision after(HandoffEvent event) {
        Handoff then = event.applyTo(handoff, new Moment(asked.by(), asked.at()));
        return missing(then).isEmpty()
                ? Decision.happened(
                        event,
                        new RecoveryAccepted(
                                handoff.recovery().document().version(),
                                handoff.recovery().document().sha256()))
                : Decision.happened(event);
    }
}
