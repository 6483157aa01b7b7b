package dev.baton.port;

import dev.baton.handoff.recovery.document.Indicator;
import dev.baton.handoff.recovery.document.Indicator.Trait;
import dev.baton.handoff.recovery.monitoring.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A monitoring system in memory, which runs every query but those that it was told to refuse. */
public final class MemoryMonitoring implements Monitoring {

    private final List<Indicator> tried = new ArrayList<>();
    private Optional<PortFailure> failure = Optional.empty();
    private String refused = "";
    private int answersLeft = Integer.MAX_VALUE;

    /** From now on it refuses queries that contain this. */
    public void refuses(String words) {
        refused = words;
    }

    /** It refuses none any more. */
    public void refusesNothing() {
        refused = "";
    }

    /** From now on it cannot be reached. */
    public void failsWith(PortFailure reason) {
        failure = Optional.of(reason);
        answersLeft = 0;
    }

    /** It answers this often, and then it cannot be reached. */
    public void failsAfter(int answers, PortFailure reason) {
        failure = Optional.of(reason);
        answersLeft = answers;
    }

    /** It can be reached again. */
    public void isBack() {
        failure = Optional.empty();
    }

    /** Every indicator that was tried, each as often as it was. */
    public List<Indicator> tried() {
        return List.copyOf(tried);
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Answer<Finding> tryOut(Indicator indicator) {
        if (failure.isPresent() && answersLeft-- < 1) {
            return Answer.failed(failure.get());
        }
        tried.add(indicator);
        if (indicator.query().isEmpty() && indicator.trait() == Trait.BEHAVIOUR) {
            return Answer.got(Finding.doesNotRun(indicator, "There is no query for it."));
        }
        return Answer.got(
                !refused.isEmpty() && indicator.query().contains(refused)
                        ? Finding.doesNotRun(indicator, "Syntax error at '" + refused + "'")
                        : Finding.ran(indicator));
    }
}
