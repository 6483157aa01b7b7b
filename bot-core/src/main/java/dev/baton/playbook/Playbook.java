package dev.baton.playbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How one kind of handoff runs: its table, the steps that follow from where it stands, and how it is shown. */
public record Playbook(
        String name, Table table, Function<Setting, Stream<Step>> steps, Function<Setting, Showing> showing) {

    /** What the handoff now waits for: of whom, by when, with which replies. The only place that knows. */
    public List<Step> open(Setting setting) {
        return setting.waiting()
                .of(() -> steps.apply(setting).filter(Step::isOpen).toList());
    }

    /** Whether it waits for anybody at all; asks no further than it must. */
    public boolean isWaiting(Setting setting) {
        return steps.apply(setting).anyMatch(Step::isOpen);
    }

    /** The step of this key, open or not: an old button means what it meant, and the handoff decides. */
    public Optional<Step> step(Setting setting, String key) {
        return steps.apply(setting).filter(step -> step.key().equals(key)).findFirst();
    }

    /** How this handoff is shown. */
    public Showing shown(Setting setting) {
        return showing.apply(setting);
    }
}
