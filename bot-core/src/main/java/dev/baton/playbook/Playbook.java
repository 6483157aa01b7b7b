package dev.baton.playbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How one kind of handoff runs: its table, the steps that follow from where it stands, and how it is shown. */
public record Playbook(
        String name, Table table, Function<Setting, List<Step>> steps, Function<Setting, Showing> showing) {

    /** What the handoff now waits for: of whom, by when, with which replies. The only place that knows. */
    public List<Step> open(Setting setting) {
        return steps.apply(setting).stream().filter(Step::isOpen).toList();
    }

    /** The step of this key, open or not: an old button means what it meant, and the handoff decides. */
    public Optional<Step> step(Setting setting, String key) {
        return steps.apply(setting).stream()
                .filter(step -> step.key().equals(key))
                .findFirst();
    }

    /** How this handoff is shown. */
    public Showing shown(Setting setting) {
        return showing.apply(setting);
    }
}
