package dev.baton.handoff.report;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.recovery.restoration.Escalation;
import dev.baton.handoff.recovery.restoration.Shortfall;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** «gaps in recovery and re-introduction of risks» (A7-04): how many of them one section of recovery packages missed. */
public record Missed(Shortfall shortfall, int times) {

    /** Those of one handoff, in the order of the package; what nobody has said yet comes first. */
    public static List<Missed> of(Handoff handoff) {
        return summed(handoff.recovery().restoration().escalations().stream()
                .map(Escalation::shortfall)
                .map(shortfall -> new Missed(shortfall, 1))
                .toList());
    }

    /** One count for each section, of all these together. */
    public static List<Missed> summed(Collection<Missed> counts) {
        Map<Shortfall, Integer> sums = new EnumMap<>(Shortfall.class);
        counts.forEach(each -> sums.merge(each.shortfall(), each.times(), Integer::sum));
        return sums.entrySet().stream()
                .map(each -> new Missed(each.getKey(), each.getValue()))
                .toList();
    }

    /** The section, and how often. */
    public String words() {
        return shortfall.words() + ": " + times;
    }
}
