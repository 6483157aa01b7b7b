package dev.baton.handoff.recovery.template;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.recovery.document.RecoveryPackage;
import java.util.List;
import java.util.stream.Stream;

/** What a handoff still lacks of what its own template asks for. */
public final class Demands {

    private final RecoveryPackage all;
    private final Template template;

    /** Of the template by which this handoff was opened. */
    public Demands(Handoff handoff) {
        this.all = handoff.recovery().document();
        this.template = all.sheet().template();
    }

    /** What is missing before the package is ready. */
    public List<String> missing() {
        return Stream.concat(
                        Stream.of(Choice.values())
                                .filter(choice -> requires(choice) && !isThere(choice))
                                .map(Choice::words),
                        all.sheet().open().stream())
                .toList();
    }

    /** Whether the template requires this. */
    public boolean requires(Choice choice) {
        return template.required().contains(choice);
    }

    /** A recording is asked for at the end of the briefing, and not before. */
    private boolean isThere(Choice choice) {
        return switch (choice) {
            case ROOT_CAUSE -> !all.incident().rootCause().isBlank();
            case OUTSTANDING_ISSUES -> !all.eradication().issues().isEmpty();
            case SPECIAL_INSTRUCTIONS ->
                all.guidance().order().stream()
                        .noneMatch(placed -> placed.instruction().isBlank());
            case BRIEFING_DECK -> !all.artifacts().decks().isEmpty();
            case RETENTION_LOCATIONS -> !all.artifacts().retained().isEmpty();
            case RECORDING -> true;
        };
    }
}
