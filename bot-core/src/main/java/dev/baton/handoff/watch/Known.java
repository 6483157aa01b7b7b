package dev.baton.handoff.watch;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.followup.Classification;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.WorkItem.State;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What handoffs already answer for: to find it is no news. What was verified as gone is not among it, so that it is news
 * when it comes back.
 */
public final class Known {

    private Known() {}

    /** The keys of all that these handoffs of one incident answer for. */
    public static Set<String> to(Collection<Handoff> handoffs) {
        return handoffs.stream().flatMap(Known::to).map(ScopeRow::key).collect(Collectors.toSet());
    }

    private static Stream<ScopeRow> to(Handoff handoff) {
        if (handoff.phase() == Phase.CANCELLED || handoff.phase() == Phase.SUPERSEDED) {
            boolean isDismissed = handoff.opening().kinship().classification() == Classification.FALSE_POSITIVE;
            return isDismissed ? handoff.scope().rows() : Stream.empty();
        }
        return handoff.scope().projects().stream().flatMap(project -> to(handoff, project));
    }

    /** A project that is verified answers for what was never looked at, for example its repository beside its asset. */
    private static Stream<ScopeRow> to(Handoff handoff, ScopedProject project) {
        Optional<State> state = handoff.work().item(project.name()).map(Progress::state);
        return state.filter(State.CLOSED::equals).isPresent()
                ? project.rows().stream().filter(row -> !project.targets().contains(row))
                : project.rows().stream();
    }
}
