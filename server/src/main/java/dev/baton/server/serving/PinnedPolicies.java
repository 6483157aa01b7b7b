package dev.baton.server.serving;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.deadline.DeadlinePolicies;
import dev.baton.handoff.index.DatedByNumber;
import dev.baton.server.configuration.reading.Problem;
import dev.baton.server.office.OpenOffice;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether the organisation's file still says by which terms handoffs are dated, while they may still have to be. Documents
 * keep their terms themselves (A2-22); those that were marked ready before they did know only a number.
 */
final class PinnedPolicies {

    private static final int NAMED = 20;

    private PinnedPolicies() {}

    /** What must be put right in the file before these handoffs can be dated. */
    static List<Problem> gone(OpenOffice office) {
        DeadlinePolicies policies = office.house().organisation().policies();
        Map<Integer, List<HandoffId>> gone =
                office.kept().transaction().inOne(() -> office.kept().handoffs().datedByNumber()).stream()
                        .filter(dated -> policies.version(dated.policy()).isEmpty())
                        .collect(Collectors.groupingBy(
                                DatedByNumber::policy,
                                TreeMap::new,
                                Collectors.mapping(DatedByNumber::handoff, Collectors.toList())));
        return gone.entrySet().stream()
                .map(version -> new Problem("deadline-policy", sentence(version.getKey(), version.getValue())))
                .toList();
    }

    private static String sentence(int version, List<HandoffId> handoffs) {
        String named = handoffs.stream().limit(NAMED).map(HandoffId::toString).collect(Collectors.joining(", "));
        String more = handoffs.size() > NAMED ? " and " + (handoffs.size() - NAMED) + " more" : "";
        return "version " + version + " is not in the file any more, and " + named + more
                + " must be dated by it (A2-22). Put that version back as it was; it may go when these are archived or"
                + " cancelled.";
    }
}
