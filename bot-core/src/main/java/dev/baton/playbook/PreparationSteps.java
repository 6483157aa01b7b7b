package dev.baton.playbook;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.fill;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.document.DocumentCommand.MarkReady;
import dev.baton.handoff.document.Readiness;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.document.SuggestionCommand.AskForSuggestions;
import dev.baton.handoff.people.AffectedTeam;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.view.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The steps in which the document is prepared. */
final class PreparationSteps {

    private final Setting setting;
    private final Handoff handoff;
    private final boolean editable;

    PreparationSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.editable = handoff.phase().isBeforeAcceptance() && handoff.phase() != Phase.IN_BRIEFING;
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        boolean scoped = !handoff.scope().isEmpty();
        steps.add(prepare(Section.SUMMARY, handoff.document().summary().isEmpty()));
        steps.addAll(new ScopeSteps(setting).all());
        steps.add(prepare(
                Section.PLAN,
                scoped && !handoff.document().plan().missing(handoff.scope()).isEmpty()));
        steps.add(suggestions());
        steps.add(prepare(
                Section.VERIFICATION,
                scoped && !handoff.document().verification().isPlanned()));
        handoff.participants().teams().forEach(team -> steps.add(owners(team)));
        steps.add(ready());
        return steps;
    }

    private Step prepare(Section section, boolean isMissing) {
        Chapter.Preparation preparation = Remediation.chapter(section).preparation();
        return new Step(
                "prepare." + section.number(),
                Asks.security(handoff),
                preparation.label(),
                Timing.since(since()),
                editable && isMissing,
                content(
                        () -> new SectionView(setting).all(section),
                        fill(
                                "fill",
                                preparation.label(),
                                () -> preparation.form().apply(setting))));
    }

    /** A tool that did not answer holds nothing up: its step is open, and the plan can be written without it (A2-14). */
    private Step suggestions() {
        String trouble = handoff.document().suggestions().trouble();
        return new Step(
                "suggestions",
                Asks.security(handoff),
                "Ask for suggested fixes again, or plan without them",
                Timing.since(since()),
                handoff.phase() == Phase.DRAFT
                        && !trouble.isEmpty()
                        && !handoff.document().plan().missing(handoff.scope()).isEmpty(),
                content(
                        () -> List.of(new Part.Words(text(trouble))),
                        press("again", "Ask again", new AskForSuggestions())));
    }

    private Step owners(AffectedTeam team) {
        List<String> unowned = setting.walk().unowned().stream()
                .filter(project -> project.team().equals(team.id()))
                .map(ScopedProject::name)
                .toList();
        Seat lead = new Seat(Role.ENGINEERING_LEAD, team.id());
        return new Step(
                "owners." + team.id().value(),
                Asks.of(handoff, lead),
                "Name owners for " + team.name(),
                new Timing(
                        since(),
                        handoff.meeting().isScheduled() ? handoff.meeting().start() : Timing.WHENEVER),
                handoff.phase().isBeforeAcceptance() && !unowned.isEmpty(),
                content(
                        () -> List.of(new Part.Words(
                                text("Without one named person for each item the handoff cannot be accepted. "
                                        + "No owner yet: " + String.join(", ", unowned) + "."))),
                        fill("fill", "Name owners", () -> PreparationForms.owners(setting, team.id()))));
    }

    private Step ready() {
        return new Step(
                "ready",
                Asks.security(handoff),
                "Check the document and mark it ready",
                Timing.since(since()),
                handoff.phase() == Phase.DRAFT && Readiness.missing(handoff).isEmpty(),
                content(
                        () -> List.of(new Part.Words(text(
                                "All six sections are there. Marking the package ready pins the deadline policy."))),
                        press("yes", "Mark package ready", new MarkReady()),
                        orFill("summary", "Edit summary", () -> PreparationForms.summary(setting)),
                        orFill("scope", "Pull scope again", () -> PreparationForms.scope(setting)),
                        orFill("plan", "Edit plan", () -> PlanForm.form(setting)),
                        orFill("verification", "Edit verification", () -> PreparationForms.verification(setting))));
    }

    private Instant since() {
        return handoff.stage().since();
    }
}
