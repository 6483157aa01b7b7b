package dev.baton.handoff.verification;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.scope.Inspection;
import dev.baton.handoff.scope.Inspection.Target;
import dev.baton.handoff.work.Deadlines;
import dev.baton.handoff.work.Progress;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * «absence of the component or the presence of the fixed version» (A2-29) on every target; what is unknown, or known only
 * as of before the claim, never passes.
 */
final class Verdict {

    private final Handoff handoff;
    private final Asked asked;
    private final String project;

    Verdict(Handoff handoff, Asked asked, String project) {
        this.handoff = handoff;
        this.asked = asked;
        this.project = project;
    }

    /** What follows from a look at the targets of this item; the same uncertainty again is no news. */
    List<HandoffEvent> on(Progress item, Inspection inspection) {
        Instant claimed = item.check().claimedAt();
        List<Target> fresh = inspection.targets().stream()
                .filter(target -> target.isKnown() && !target.knownAt().isBefore(claimed))
                .toList();
        List<Target> affected =
                fresh.stream().filter(target -> !target.affected().isEmpty()).toList();
        if (!affected.isEmpty()) {
            Evidence found = evidence(inspection, stillThere(affected));
            return List.of(new CheckEvent.CheckFailed(
                    project, found, Deadlines.of(handoff, asked).afterFailedCheck(project, asked.at())));
        }
        if (fresh.isEmpty() || fresh.size() < inspection.targets().size()) {
            Evidence unknown = evidence(inspection, undecided(inspection, claimed));
            return unknown.finding().equals(item.check().last().finding())
                    ? List.of()
                    : List.of(new CheckEvent.CheckUndecided(project, unknown));
        }
        return List.of(new CheckEvent.CheckPassed(project, evidence(inspection, gone(fresh))));
    }

    private static Evidence evidence(Inspection inspection, String finding) {
        return new Evidence(
                inspection.query().inventory(),
                inspection.query().id(),
                inspection.query().retrievedAt(),
                inspection.raw().sha256(),
                finding);
    }

    private static String stillThere(List<Target> affected) {
        return affected.stream()
                .map(target -> "still on " + target.name() + ": "
                        + target.affected().stream()
                                .map(finding -> finding.exactly())
                                .distinct()
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String gone(List<Target> targets) {
        return "gone from " + targets.stream().map(Target::name).collect(Collectors.joining(", "));
    }

    private static String undecided(Inspection inspection, Instant claimed) {
        if (inspection.targets().isEmpty()) {
            return "the inventory knows no target of this item";
        }
        return inspection.targets().stream()
                .filter(target -> !target.isKnown() || target.knownAt().isBefore(claimed))
                .map(target -> target.isKnown()
                        ? "what the inventory knows of " + target.name() + " is older than the claim"
                        : "the inventory does not know " + target.name())
                .collect(Collectors.joining("; "));
    }
}
