package dev.baton.playbook;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.ticket.MirrorCommand.SayTaskMissing;
import dev.baton.handoff.ticket.Mirroring;
import dev.baton.handoff.work.Progress;
import dev.baton.view.Part;
import java.time.Instant;
import java.util.List;

/** The steps of one ticket's mirror: Baton's own while it tries, security's where somebody has to look (A4-11). */
final class MirrorSteps {

    private final Handoff handoff;
    private final ScopedProject project;
    private final Mirroring mirroring;
    private final Instant since;

    MirrorSteps(Handoff handoff, ScopedProject project, Progress item) {
        this.handoff = handoff;
        this.project = project;
        this.mirroring = item.ticket().mirroring();
        this.since = item.since();
    }

    List<Step> all(String prefix) {
        return List.of(tried(prefix), looked(prefix));
    }

    private Step tried(String prefix) {
        return new Step(
                prefix + ".mirror",
                Asks.baton(),
                "Mirror the ticket of " + project.name() + " (" + mirroring.trouble() + ")",
                Timing.since(since),
                !handoff.phase().isFinal() && !mirroring.trouble().isEmpty() && !mirroring.isUnsure(),
                content(List::of));
    }

    private Step looked(String prefix) {
        return new Step(
                prefix + ".task",
                Asks.security(handoff),
                "Look whether the ticket of " + project.name() + " has its task",
                Timing.since(since),
                !handoff.phase().isFinal() && mirroring.isUnsure(),
                content(
                        () -> List.of(
                                new Part.Words(text(mirroring.trouble())),
                                new Part.Note(text("A task is made once. Look for " + handoff.id() + "/"
                                        + project.name() + " before another is asked for."))),
                        press("missing", "It has none: make it", new SayTaskMissing(project.name())),
                        orFill("there", "It has one", () -> WorkForms.task(project.name()))));
    }
}
