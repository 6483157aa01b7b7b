package dev.baton.handoff.ticket;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.work.Progress;

/** What may be asked about the tasks that mirror the tickets. */
public sealed interface MirrorCommand extends HandoffCommand.OfRemediation {

    /** The security tool has the task. */
    record RecordTask(String project, TaskRef task) implements MirrorCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return isFiled(handoff, project) && !mirroring(handoff, project).isThere()
                    ? Decision.happened(new MirrorEvent.TicketMirrored(project, task))
                    : Decision.happened();
        }
    }

    /** Nobody knows whether the security tool has the task. */
    record ReportUncertainTask(String project, String because) implements MirrorCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return isFiled(handoff, project) && mirroring(handoff, project).state() == Mirroring.State.NONE
                    ? Decision.happened(new MirrorEvent.TaskUncertain(project, because))
                    : Decision.happened();
        }
    }

    /** The security tool did not take the task, or not how its ticket stands; the same trouble again is no news. */
    record ReportMirrorTrouble(String project, String because) implements MirrorCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return isFiled(handoff, project)
                            && !mirroring(handoff, project).trouble().equals(because)
                    ? Decision.happened(new MirrorEvent.MirrorDelayed(project, because))
                    : Decision.happened();
        }
    }

    /** The security tool was told how the ticket stands. */
    record RecordInStep(String project) implements MirrorCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Mirroring mirroring = mirroring(handoff, project);
            return mirroring.isThere() && !mirroring.trouble().isEmpty()
                    ? Decision.happened(new MirrorEvent.MirrorCaughtUp(project))
                    : Decision.happened();
        }
    }

    /** Says, having looked, that there is no task, so that one is asked for again. */
    record SayTaskMissing(String project) implements MirrorCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return looking(handoff, asked, project).orElse(new MirrorEvent.TaskMissing(project));
        }
    }

    /** Says, having looked, which task it is. */
    record NameTask(String project, TaskRef task) implements MirrorCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return looking(handoff, asked, project)
                    .given(!task.id().isBlank(), Rule.MIRRORED_ONCE, () -> "Say which task it is.")
                    .orElse(new MirrorEvent.TicketMirrored(project, task));
        }
    }

    private static Ruling looking(Handoff handoff, Asked asked, String project) {
        return Ruling.of(asked)
                .given(
                        mirroring(handoff, project).isUnsure(),
                        Rule.MIRRORED_ONCE,
                        () -> "Nobody needs to look for the task of " + project + " now.")
                .given(
                        asked.isBySecurity(),
                        Rule.MIRRORED_ONCE,
                        () -> "Security looks whether the task of " + project + " is there.");
    }

    private static Mirroring mirroring(Handoff handoff, String project) {
        return handoff.work()
                .item(project)
                .map(Progress::ticket)
                .map(Ticket::mirroring)
                .orElse(Mirroring.NONE);
    }

    private static boolean isFiled(Handoff handoff, String project) {
        return handoff.work()
                .item(project)
                .map(Progress::ticket)
                .flatMap(Ticket::filed)
                .isPresent();
    }
}
