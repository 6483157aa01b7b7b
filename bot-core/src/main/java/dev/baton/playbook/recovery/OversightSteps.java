package dev.baton.playbook.recovery;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.dangerously;
import static dev.baton.playbook.Steps.fill;
import static dev.baton.playbook.Steps.lazily;
import static dev.baton.playbook.Steps.press;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.closing.ClosingCommand.CloseIncident;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.restoration.Escalation;
import dev.baton.handoff.recovery.restoration.EscalationCommand.ResumeRecovery;
import dev.baton.handoff.recovery.restoration.EscalationCommand.ReturnToEradication;
import dev.baton.handoff.recovery.restoration.Order;
import dev.baton.handoff.recovery.restoration.OversightCommand.AcceptUnaware;
import dev.baton.handoff.recovery.restoration.OversightCommand.CloseRecovery;
import dev.baton.handoff.recovery.restoration.OversightCommand.LinkRecovery;
import dev.baton.handoff.recovery.restoration.QuietTime;
import dev.baton.handoff.recovery.restoration.Restoration;
import dev.baton.playbook.Asks;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.playbook.Timing;
import dev.baton.view.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the IR lead sees to while systems come back, and until it is quiet. */
final class OversightSteps {

    private final Setting setting;
    private final Handoff handoff;
    private final Order order;
    private final Restoration restoration;

    OversightSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.order = new Order(handoff);
        this.restoration = handoff.recovery().restoration();
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>(List.of(
                contact(), unaware(), override(), escalate(), escalated(), link(), quiet(), close(), incident()));
        if (!restoration.escalations().isEmpty()) {
            steps.add(shortfall());
        }
        return steps;
    }

    private Step contact() {
        return step(
                "contact",
                "Name the point of contact",
                handoff.phase() == Phase.EARLY_RECOVERY
                        && restoration.coverage().at(setting.now()).isEmpty(),
                content(
                        () -> List.of(new Part.Words(text(
                                "Nobody of incident response is the point of contact now. Until early recovery is over "
                                        + "somebody must be, without a gap."))),
                        fill("fill", "Name somebody", () -> RestorationForms.contact(setting))));
    }

    /** Recovery begins «with full situational awareness» (A7-11): whoever has not opened the package is named. */
    private Step unaware() {
        List<Person> unaware = order.isUnderWay() ? order.unaware() : List.of();
        return step(
                "unaware",
                "Wait for those who have not opened the package, or go on without them",
                !unaware.isEmpty(),
                content(
                        () -> unread(unaware),
                        dangerously(
                                "fill",
                                "Go on without them",
                                () -> RestorationForms.saying(
                                        "Go on without them", "Why can recovery begin?", AcceptUnaware::new))));
    }

    private List<Part> unread(List<Person> unaware) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(text("Not opened yet by "
                + unaware.stream().map(Person::name).collect(Collectors.joining(", "))
                + ". No system is brought online before.")));
        parts.addAll(new PackageView(setting).deliveries());
        return parts;
    }

    private Step override() {
        return step(
                "override",
                "Override the order of waves",
                false,
                content(List::of, dangerously("fill", "Override the order", () -> RestorationForms.override(setting))));
    }

    private Step escalate() {
        return new Step(
                "escalate",
                Asks.security(handoff),
                "Raise a reinfection or security issue",
                Timing.since(since()),
                false,
                content(
                        List::of,
                        dangerously("fill", "Reinfection or issue", () -> RestorationForms.escalate(setting, ""))));
    }

    private Step escalated() {
        return step(
                "escalated",
                "Decide how recovery goes on",
                handoff.phase() == Phase.ESCALATED,
                content(
                        this::raised,
                        fill(
                                "resume",
                                "Resume",
                                () -> RestorationForms.saying(
                                        "Resume", "Why can recovery go on?", ResumeRecovery::new)),
                        dangerously(
                                "back",
                                "Back to eradication",
                                () -> RestorationForms.saying(
                                        "Back to eradication", "What is not eradicated?", ReturnToEradication::new))));
    }

    /** First it is decided how recovery goes on; then the IR lead says what of the package had missed it (A7-04). */
    private Step shortfall() {
        return step(
                "shortfall",
                "Say which section of the package missed it",
                !restoration.uncounted().isEmpty()
                        && handoff.phase() != Phase.ESCALATED
                        && handoff.phase().compareTo(Phase.CLOSED) < 0,
                content(
                        () -> words(restoration.uncounted()),
                        fill("fill", "What missed it", () -> ShortfallForm.of(restoration))));
    }

    private List<Part> raised() {
        return words(restoration.escalations());
    }

    private static List<Part> words(List<Escalation> escalations) {
        List<Part> parts = new ArrayList<>();
        for (Escalation each : escalations) {
            parts.add(new Part.Words(text(each.number() + ". "
                    + (each.system().isBlank() ? "" : each.system() + ": ") + each.trigger() + " — "
                    + each.raised().by().name()
                    + (each.evidence().isBlank() ? "" : ", evidence: " + each.evidence()))));
        }
        return parts.subList(Math.max(0, parts.size() - 5), parts.size());
    }

    private Step link() {
        return step(
                "link",
                "Say that early recovery is over",
                handoff.phase() == Phase.EARLY_RECOVERY && order.areFirstReviewed(),
                content(
                        () -> List.of(
                                new Part.Words(
                                        text(
                                                "The first systems of each wave are reviewed. Recovery and incident response stay linked."))),
                        press("yes", "Early recovery is over", new LinkRecovery())));
    }

    private Step quiet() {
        return new Step(
                "quiet",
                Asks.baton(),
                "Count the quiet days",
                new Timing(since(), QuietTime.over(handoff)),
                handoff.phase() == Phase.RESTORED && !restoration.isQuiet(),
                content(List::of));
    }

    private Step close() {
        return step(
                "close",
                "Close the handoff",
                handoff.phase() == Phase.RESTORED && restoration.isQuiet(),
                content(
                        () -> List.of(new Part.Words(
                                text("Every system is signed off, and " + QuietTime.DAYS + " days were quiet."))),
                        press("yes", "Close", new CloseRecovery())));
    }

    private Step incident() {
        return step(
                "incident",
                "Close the incident",
                handoff.phase() == Phase.CLOSED,
                lazily(
                        () -> List.of(new Part.Words(text(
                                "The incident closes when no handoff of it is open any more, remediation included."))),
                        () -> List.of(press(
                                "yes",
                                "Close the incident",
                                new CloseIncident(setting.elsewhere()
                                        .ofIncident(handoff.opening().incident().reference()))))));
    }

    private Step step(String key, String what, boolean isOpen, Step.Content content) {
        return new Step(key, Seated.leader(handoff), what, Timing.since(since()), isOpen, content);
    }

    private Instant since() {
        return handoff.stage().since();
    }
}
