package dev.baton.port;

import dev.baton.handoff.document.Plan.FixedVersion;
import dev.baton.handoff.document.Recommendation;
import dev.baton.handoff.document.Suggestion;
import dev.baton.handoff.scope.InventoryAnswer.Query;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.scope.ScopedProject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans that know the fixed versions they were given, by package URL without version. */
public final class MemoryPlans implements RemediationPlans {

    private final Map<String, String> fixed;
    private final InstantSource clock;
    private Optional<PortFailure> failure = Optional.empty();

    public MemoryPlans(Map<String, String> fixed, InstantSource clock) {
        this.fixed = Map.copyOf(fixed);
        this.clock = clock;
    }

    /** From now on they cannot be asked. */
    public void failsWith(PortFailure reason) {
        failure = Optional.of(reason);
    }

    /** They can be asked again. */
    public void areBack() {
        failure = Optional.empty();
    }

    @Override
    public Answer<Recommendation> recommend(ScopedProject project) {
        if (failure.isPresent()) {
            return Answer.failed(failure.get());
        }
        List<FixedVersion> known = project.rows().stream()
                .map(row -> row.finding().purl())
                .distinct()
                .filter(fixed::containsKey)
                .map(purl -> new FixedVersion(purl, fixed.getOrDefault(purl, "")))
                .toList();
        String words = known.isEmpty() ? "" : "Take " + known.get(0).version();
        String body = known.isEmpty() ? "nothing" : words;
        String asked = project.name() + ": " + String.join("; ", project.components());
        RawAnswer raw = new RawAnswer("text/plain", body, MemoryInventory.sha256(body));
        Query query = new Query("1", "memory", asked, clock.instant());
        return Answer.got(new Recommendation(
                new Suggestion(project.name(), project.components(), words, known, query, raw.sha256()), raw));
    }
}
