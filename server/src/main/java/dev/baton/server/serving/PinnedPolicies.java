package dev.baton.server.serving;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Phase;
import dev.baton.handoff.deadline.DeadlinePolicies;
import dev.baton.server.office.OpenOffice;
import java.util.ArrayList;
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

    private static final int PAGE = 50;

    private PinnedPolicies() {}

    /** What must be put right in the file before these handoffs can be dated; empty when nothing is gone. */
    static Optional<String> gone(OpenOffice office) {
        DeadlinePolicies policies = office.house().organisation().policies();
        List<Handoff> dateless = new ArrayList<>();
        List<Handoff> page = page(office, Long.MAX_VALUE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(handoff -> !handoff.document().edition().policy().isKnownAmong(policies))
                    .forEach(dateless::add);
            page = page(office, page.get(page.size() - 1).id().number());
        }
        return sentences(dateless);
    }

    /** A page at a time, as one transaction must not last longer than a person would wait. */
    private static List<Handoff> page(OpenOffice office, long below) {
        return office.kept().transaction().inOne(() -> office.kept().handoffs().in(UNDER_WAY, below, PAGE));
    }

    private static Optional<String> sentences(List<Handoff> dateless) {
        Map<Integer, List<HandoffId>> gone = dateless.stream()
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
