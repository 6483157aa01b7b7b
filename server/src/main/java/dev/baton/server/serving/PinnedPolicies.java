package dev.baton.server.serving;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Phase;
import dev.baton.handoff.deadline.DeadlinePolicies;
import dev.baton.server.office.OpenOffice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the organisation's file still says by which terms handoffs under way are dated. Documents keep their terms
 * themselves (A2-22); those that were marked ready before they did know only a number.
 */
final class PinnedPolicies {

    private static final Set<Phase> UNDER_WAY = Stream.of(Phase.values())
            .filter(phase -> phase.isBeforeAcceptance() || phase.isAtWork())
            .collect(Collectors.toUnmodifiableSet());

    private PinnedPolicies() {}

    /** What must be put right in the file before these handoffs can be dated; empty when nothing is gone. */
    static Optional<String> gone(OpenOffice office) {
        List<Handoff> underWay =
                office.kept().transaction().inOne(() -> office.kept().handoffs().in(UNDER_WAY));
        return gone(underWay, office.house().organisation().policies());
    }

    private static Optional<String> gone(List<Handoff> underWay, DeadlinePolicies policies) {
        Map<Integer, List<HandoffId>> gone = underWay.stream()
                .filter(handoff -> !handoff.document().edition().policy().isKnownAmong(policies))
                .collect(Collectors.groupingBy(
                        handoff -> handoff.document().edition().policyVersion(),
                        TreeMap::new,
                        Collectors.mapping(Handoff::id, Collectors.toList())));
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(gone.entrySet().stream()
                        .map(version -> sentence(version.getKey(), version.getValue()))
                        .collect(Collectors.joining("\n")));
    }

    private static String sentence(int version, List<HandoffId> handoffs) {
        String named = handoffs.stream().map(HandoffId::toString).collect(Collectors.joining(", "));
        return "deadline-policy: version " + version + " is not in the file any more, and " + named
                + " must be dated by it (A2-22). Put that version back as it was; it may go when these are closed or"
                + " cancelled.";
    }
}
