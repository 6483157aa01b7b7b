package dev.baton.server.configuration;

import dev.baton.server.configuration.reading.Findings;
import dev.baton.server.configuration.reading.Nearest;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The environment variables that were set, read one by one; a blank one counts as not set. */
final class Variables {

    private final Map<String, String> set;
    private final Findings findings;

    Variables(Map<String, String> set, Findings findings) {
        this.set = set;
        this.findings = findings;
    }

    Optional<String> text(Variable variable) {
        return Optional.ofNullable(set.get(variable.name())).map(String::strip).filter(text -> !text.isEmpty());
    }

    boolean has(Variable variable) {
        return text(variable).isPresent();
    }

    Secret secret(Variable variable) {
        return Secret.of(text(variable).orElse(""));
    }

    <T> T read(Variable variable, Function<String, T> as, T otherwise) {
        try {
            return text(variable).map(as).orElse(otherwise);
        } catch (IllegalArgumentException | DateTimeException e) {
            problem(variable, String.valueOf(e.getMessage()));
            return otherwise;
        }
    }

    void problem(Variable variable, String sentence) {
        findings.problem(variable.name(), sentence);
    }

    void warning(Variable variable, String sentence) {
        findings.warning(variable.name(), sentence);
    }

    /** A variable that starts with our name but is none of ours is a slip of the pen. */
    void refuseUnknown() {
        set.keySet().stream()
                .filter(name -> name.startsWith("BATON_") && !Variable.names().contains(name))
                .sorted()
                .forEach(name -> findings.problem(
                        name, "is no variable of Baton; unset it." + Nearest.suggestion(name, Variable.names())));
    }
}
