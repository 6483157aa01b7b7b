package dev.baton.handoff.recovery.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How to recover: the waves in order, and which systems are ready in which of them. */
public record RecoveryGuidance(List<Wave> waves, List<Placement> order) {

    /** Nothing written yet. */
    public static final RecoveryGuidance NONE = new RecoveryGuidance(List.of(), List.of());

    public RecoveryGuidance {
        waves = waves.stream().sorted(Comparator.comparingInt(Wave::number)).toList();
        order = order.stream().sorted(Comparator.comparingInt(Placement::wave)).toList();
    }

    /** Where a system stands in the order; empty for one that is not ready for recovery. */
    public Optional<Placement> of(String system) {
        return order.stream().filter(placed -> placed.system().equals(system)).findFirst();
    }

    /** The systems of a wave, in order. */
    public List<Placement> in(Wave wave) {
        return order.stream().filter(placed -> placed.wave() == wave.number()).toList();
    }
}
