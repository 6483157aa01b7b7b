package dev.baton.handoff.recovery.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a package still lacks before it is one (A8), said so that whoever prepares it knows what to do. */
public final class Completeness {

    private final RecoveryPackage all;

    /** Of this package. */
    public Completeness(RecoveryPackage all) {
        this.all = all;
    }

    /** What is missing, section by section; nothing when the package is complete. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        incident(missing);
        eradication(missing);
        guidance(missing);
        monitoring(missing);
        return missing;
    }

    private void incident(List<String> missing) {
        demand(!all.incident().isEmpty(), "the incident summary", missing);
        demand(!all.incident().timeline().isEmpty(), "the timeline of the incident", missing);
        demand(!all.incident().systems().isEmpty(), "the impacted systems", missing);
    }

    private void eradication(List<String> missing) {
        demand(!all.eradication().actions().isEmpty(), "the eradication actions", missing);
        all.eradication().issues().stream()
                .filter(issue -> !issue.isSettled())
                .forEach(issue -> missing.add("an owner with a day, or an acceptance, for '" + issue.what() + "'"));
    }

    private void guidance(List<String> missing) {
        demand(!all.guidance().order().isEmpty(), "the systems ready for recovery, in order", missing);
    }

    private void monitoring(List<String> missing) {
        demand(!all.monitoring().indicators().isEmpty(), "the indicators of reinfection", missing);
        demand(!all.monitoring().sources().isEmpty(), "a source of the monitoring plan", missing);
    }

    private static void demand(boolean isThere, String what, List<String> missing) {
        if (!isThere) {
            missing.add(what);
        }
    }

    /** The waves of the order that have no rollback plan (A8-12). */
    public List<String> wavesWithoutRollback() {
        return all.guidance().order().stream()
                .map(Placement::wave)
                .distinct()
                .filter(number -> all.guidance().waves().stream()
                        .noneMatch(wave ->
                                wave.number() == number && !wave.rollback().isBlank()))
                .map(number -> "wave " + number)
                .toList();
    }

    /** The impacted systems without a validation report, and without a reason for that (A9-09). */
    public List<String> unreported() {
        return all.incident().systems().stream()
                .map(AffectedSystem::name)
                .filter(system -> !all.artifacts().isReported(system))
                .toList();
    }

    /** Whether the residual risks are named, or somebody says that there are none (A7-03). */
    public boolean areRisksNamed() {
        return !all.monitoring().risks().isEmpty()
                || !all.monitoring().noneSays().isBlank();
    }

    /** The actions that are not shown to have worked, as words (A7-06). */
    public String unvalidated() {
        return all.eradication().unvalidated().stream()
                .map(action ->
                        action.what() + " (" + action.validation().result().words() + ")")
                .collect(Collectors.joining("; "));
    }
}
