package dev.baton.playbook.recovery;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.fill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.recovery.Preparing;
import dev.baton.handoff.recovery.Returns;
import dev.baton.handoff.recovery.document.Completeness;
import dev.baton.handoff.recovery.document.PackageCommand.MarkPackageReady;
import dev.baton.handoff.recovery.document.PackageSection;
import dev.baton.handoff.recovery.document.RecoveryPackage;
import dev.baton.playbook.Asks;
import dev.baton.playbook.Meant;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.playbook.Timing;
import dev.baton.view.Form;
import dev.baton.view.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The steps in which the package is prepared, and made good after a rejection. */
final class PackageSteps {

    private final Setting setting;
    private final Handoff handoff;
    private final RecoveryPackage all;
    private final Completeness completeness;
    private final SheetView sheet;

    PackageSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.all = handoff.recovery().document();
        this.completeness = new Completeness(all);
        this.sheet = new SheetView(handoff);
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        Stream.of(PackageSection.values()).map(this::prepare).forEach(steps::add);
        steps.add(own());
        handoff.recovery().returns().all().forEach(reason -> steps.add(settle(reason)));
        steps.add(ready());
        return steps;
    }

    private Step prepare(PackageSection section) {
        String label = "Write " + section.title().toLowerCase(Locale.ROOT);
        return new Step(
                "prepare." + section.number(),
                Asks.security(handoff),
                label,
                Timing.ofBriefing(handoff),
                Preparing.isEditable(handoff) && isLacking(section),
                content(() -> new PackageView(setting).of(section), fill("fill", label, () -> form(section))));
    }

    private boolean isLacking(PackageSection section) {
        return switch (section) {
            case INCIDENT ->
                all.incident().isEmpty()
                        || all.incident().timeline().isEmpty()
                        || all.incident().systems().isEmpty();
            case ERADICATION ->
                all.eradication().actions().isEmpty()
                        || !all.eradication().unvalidated().isEmpty()
                        || all.eradication().issues().stream().anyMatch(issue -> !issue.isSettled());
            case GUIDANCE ->
                all.guidance().order().isEmpty()
                        || !completeness.wavesWithoutRollback().isEmpty();
            case MONITORING ->
                all.monitoring().indicators().isEmpty()
                        || all.monitoring().sources().isEmpty()
                        || !completeness.areRisksNamed();
            case ARTIFACTS -> !completeness.unreported().isEmpty();
        };
    }

    /** The organisation's own questions; a step that never opens where it asks none (A8-13). */
    private Step own() {
        return new Step(
                "prepare.own",
                Asks.security(handoff),
                "Answer the organisation's own questions",
                Timing.ofBriefing(handoff),
                Preparing.isEditable(handoff) && !all.sheet().open().isEmpty(),
                content(() -> sheet.parts(), fill("fill", "Answer the questions", () -> SheetForm.of(setting))));
    }

    private Form<List<Meant>> form(PackageSection section) {
        return switch (section) {
            case INCIDENT -> IncidentForm.of(setting);
            case ERADICATION -> EradicationForm.of(setting);
            case GUIDANCE -> GuidanceForm.of(setting);
            case MONITORING -> MonitoringForm.of(setting);
            case ARTIFACTS -> ArtifactsForm.of(setting);
        };
    }

    /** What a recovery lead rejected the package for is a task (B3). */
    private Step settle(Returns.Reason reason) {
        return new Step(
                "reason." + reason.number(),
                Asks.security(handoff),
                "Settle what it was rejected for",
                Timing.ofBriefing(handoff),
                reason.isOpen() && Preparing.isEditable(handoff),
                content(
                        () -> List.of(new Part.Quote(text(reason.words()))),
                        fill("fill", "Say how it is settled", () -> AcceptanceForms.settle(reason.number()))));
    }

    private Step ready() {
        boolean isComplete = Stream.of(PackageSection.values()).noneMatch(this::isLacking)
                && handoff.recovery().returns().open().isEmpty()
                && sheet.missing().isEmpty();
        return new Step(
                "ready",
                Asks.security(handoff),
                "Mark the package ready",
                Timing.ofBriefing(handoff),
                handoff.phase() == Phase.PREPARING && isComplete,
                content(
                        () -> List.of(new Part.Words(text(
                                "All five sections are written and every action is validated. Read them once more: "
                                        + "this version is what the recovery teams get."))),
                        press("yes", "Package ready", new MarkPackageReady())));
    }
}
