package dev.baton.playbook.recovery;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.dangerously;
import static dev.baton.playbook.Steps.fill;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.recovery.acceptance.AcceptanceCommand.AcceptRecovery;
import dev.baton.handoff.recovery.acceptance.AcceptanceCommand.AttestAcceptance;
import dev.baton.handoff.recovery.acceptance.Assent;
import dev.baton.handoff.recovery.acceptance.EndState;
import dev.baton.handoff.recovery.acceptance.Gate;
import dev.baton.handoff.recovery.meeting.Point;
import dev.baton.handoff.recovery.meeting.Walkthrough;
import dev.baton.handoff.recovery.record.IncidentRecord;
import dev.baton.handoff.recovery.record.RecordCommand.OpenUnrecorded;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.handoff.recovery.template.Wording;
import dev.baton.playbook.Asks;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.playbook.Timing;
import dev.baton.view.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps at the gate: each recovery lead accepts or rejects, here, or elsewhere and recorded here. */
final class AcceptanceSteps {

    private final Setting setting;
    private final Handoff handoff;
    private final Table table;
    private final Walkthrough walkthrough;

    AcceptanceSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.table = new Table(handoff);
        this.walkthrough = new Walkthrough(handoff);
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        List<Person> leads = table.leads();
        List<Person> missing = isAwaiting() ? Gate.missing(handoff) : List.of();
        for (int i = 0; i < leads.size(); i++) {
            Person lead = leads.get(i);
            steps.add(accept(i + 1, lead, missing.contains(lead)));
            steps.add(attest(i + 1, lead));
        }
        steps.add(gate());
        steps.add(record());
        steps.add(reject());
        steps.add(unrecorded());
        return steps;
    }

    /** The button appears when the caveats are read back and the end state is reached for this lead (A7-08, A7-16). */
    private Step accept(int number, Person lead, boolean isMissing) {
        boolean mayAccept = isMissing
                && walkthrough.missing().isEmpty()
                && walkthrough.unanswered().isEmpty()
                && handoff.recovery().trial().isSettled()
                && walkthrough.hasConfirmed(lead, Point.PROCESS)
                && new EndState(handoff).gaps(lead).isEmpty()
                && unattested(lead).isEmpty();
        return new Step(
                "accept." + number,
                Seated.as(Role.RECOVERY_LEAD, List.of(lead)),
                "Accept the handoff",
                Timing.since(since()),
                mayAccept,
                content(
                        () -> accepting(lead),
                        press("yes", "I accept the handoff", new AcceptRecovery()),
                        dangerously("no", "Reject", AcceptanceForms::reject)));
    }

    private List<Part> accepting(Person lead) {
        List<Part> parts = new ArrayList<>(new PackageView(setting).endState(lead));
        parts.add(new Part.Words(text("Without your acceptance no system is brought back.")));
        parts.addAll(new SheetView(handoff).says(Wording.ACCEPTANCE));
        parts.add(new Part.Quote(text(Assent.STATEMENT)));
        return parts;
    }

    private Step attest(int number, Person lead) {
        Optional<Assent> verbal = unattested(lead);
        List<Person> witnesses = verbal.isEmpty()
                ? List.of()
                : table.everybody().stream()
                        .filter(walkthrough::isPresent)
                        .filter(person -> !person.isSameHumanAs(lead)
                                && !person.isSameHumanAs(verbal.get().recorded().by()))
                        .toList();
        return new Step(
                "attest." + number,
                Seated.as(Role.WITNESS, witnesses),
                "Attest that " + lead.name() + " accepted",
                Timing.since(since()),
                isAwaiting() && verbal.isPresent() && walkthrough.unanswered().isEmpty(),
                content(
                        () -> List.of(
                                new Part.Words(
                                        text(
                                                "It is recorded that " + lead.name()
                                                        + " accepted in the meeting. Did you hear it? One of you who were there must say so."))),
                        press("yes", "I heard it", new AttestAcceptance(lead))));
    }

    private Optional<Assent> unattested(Person lead) {
        return handoff.recovery().session().assents().stream()
                .filter(assent -> assent.lead().isSameHumanAs(lead) && assent.isUnattested())
                .findFirst();
    }

    /** The gate opens as soon as the acceptance is on record; until then it is Baton who is waited for. */
    private Step gate() {
        return new Step(
                "gate",
                Asks.baton(),
                "Record the acceptance, and open the gate",
                new Timing(since(), since()),
                handoff.phase() == Phase.ACCEPTED,
                content(List::of));
    }

    /** The gate waits for the incident tracking system; whoever leads may know why it should not (A7-10). */
    private Step unrecorded() {
        IncidentRecord record = handoff.recovery().record();
        return new Step(
                "unrecorded",
                Seated.leader(handoff),
                "Wait until the acceptance is on record, or open the gate before",
                Timing.since(since()),
                handoff.phase() == Phase.ACCEPTED
                        && !record.isOfAcceptance()
                        && !record.trouble().isEmpty(),
                content(
                        () -> List.of(new Part.Words(text("It could not be recorded: " + record.trouble()
                                + " It is tried again, and the gate opens by itself then."))),
                        dangerously(
                                "fill",
                                "Open the gate now",
                                () -> RestorationForms.saying(
                                        "Open the gate now", "Why before it is on record?", OpenUnrecorded::new))));
    }

    private Step record() {
        return new Step(
                "record",
                Asks.security(handoff),
                "Record an acceptance given elsewhere",
                Timing.since(since()),
                false,
                RecordingNotice.mayRecord(setting)
                        ? content(
                                List::of,
                                fill("verbal", "Record a verbal acceptance", () -> AcceptanceForms.verbal(setting)),
                                orFill("written", "Record mail or ticket", () -> AcceptanceForms.written(setting)))
                        : content(
                                () -> List.of(RecordingNotice.unrecorded()),
                                fill("written", "Record mail or ticket", () -> AcceptanceForms.written(setting))));
    }

    private Step reject() {
        return new Step(
                "reject",
                Seated.as(Role.RECOVERY_LEAD, table.leads()),
                "Reject the package",
                Timing.since(since()),
                false,
                content(List::of, dangerously("no", "Reject the package", AcceptanceForms::reject)));
    }

    private boolean isAwaiting() {
        return handoff.phase() == Phase.AWAITING_ACCEPTANCE;
    }

    private Instant since() {
        return handoff.stage().since();
    }
}
