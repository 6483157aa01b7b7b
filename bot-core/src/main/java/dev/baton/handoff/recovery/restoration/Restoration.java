package dev.baton.handoff.recovery.restoration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What became of the systems since the gate opened: each one's life, escalations, exceptions of the IR lead, hours covered, days summed up. */
public record Restoration(
        Map<String, SystemLife> systems,
        List<Escalation> escalations,
        Map<Integer, String> overrides,
        String unreadBecause,
        Coverage coverage,
        Instant summedUp,
        boolean isQuiet) {

    /** Nothing yet. */
    public static final Restoration NONE =
            new Restoration(Map.of(), List.of(), Map.of(), "", Coverage.NONE, Instant.EPOCH, false);

    public Restoration {
        systems = Map.copyOf(systems);
        escalations = List.copyOf(escalations);
        overrides = Map.copyOf(overrides);
    }

    /** Where a system stands. */
    public SystemLife life(String system) {
        return systems.getOrDefault(system, SystemLife.LISTED);
    }

    Restoration system(String name, UnaryOperator<SystemLife> change) {
        Map<String, SystemLife> after = new TreeMap<>(systems);
        after.put(name, change.apply(life(name)));
        return new Restoration(after, escalations, overrides, unreadBecause, coverage, summedUp, isQuiet);
    }

    Restoration escalated(Escalation escalation) {
        List<Escalation> more = new ArrayList<>(escalations);
        more.add(escalation);
        return new Restoration(systems, more, overrides, unreadBecause, coverage, summedUp, false);
    }

    Restoration missed(int number, Shortfall shortfall, String because) {
        List<Escalation> after = escalations.stream()
                .map(each -> each.number() == number ? each.missedBy(shortfall, because) : each)
                .toList();
        return new Restoration(systems, after, overrides, unreadBecause, coverage, summedUp, isQuiet);
    }

    /** The escalations of which nobody has said which section missed them. */
    public List<Escalation> uncounted() {
        return escalations.stream().filter(each -> !each.isCounted()).toList();
    }

    Restoration overriding(int wave, String because) {
        Map<Integer, String> more = new TreeMap<>(overrides);
        more.put(wave, because);
        return new Restoration(systems, escalations, more, unreadBecause, coverage, summedUp, isQuiet);
    }

    /** This, for another package: nothing that was said or allowed before a system ran counts for it. */
    Restoration begunAnew() {
        Map<String, SystemLife> after = new TreeMap<>(systems);
        after.replaceAll((name, life) -> life.state().isPrepared() ? SystemLife.LISTED : life);
        return new Restoration(after, escalations, Map.of(), "", coverage, summedUp, isQuiet);
    }

    Restoration unread(String because) {
        return new Restoration(systems, escalations, overrides, because, coverage, summedUp, isQuiet);
    }

    Restoration covered(UnaryOperator<Coverage> change) {
        return new Restoration(
                systems, escalations, overrides, unreadBecause, change.apply(coverage), summedUp, isQuiet);
    }

    Restoration summedUp(Instant at) {
        return new Restoration(systems, escalations, overrides, unreadBecause, coverage, at, isQuiet);
    }

    Restoration quiet(boolean isSo) {
        return new Restoration(systems, escalations, overrides, unreadBecause, coverage, summedUp, isSo);
    }
}
