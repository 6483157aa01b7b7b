package dev.baton.handoff.deadline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All versions of an organisation's deadline policy, in the order in which they take effect. */
public record DeadlinePolicies(List<DeadlinePolicy> versions) {

    public DeadlinePolicies {
        versions = versions.stream()
                .sorted(Comparator.comparing(DeadlinePolicy::effectiveFrom))
                .toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("versions: none (expected: at least one)");
        }
        if (versions.stream().map(DeadlinePolicy::version).distinct().count() < versions.size()) {
            throw new IllegalArgumentException("versions: two of the same number (expected: each number once)");
        }
    }

    /** The version in force at a moment; the earliest also stands for all the time before it. */
    public DeadlinePolicy inForceAt(Instant moment) {
        return versions.stream()
                .filter(policy -> !policy.effectiveFrom().isAfter(moment))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0));
    }

    public Optional<DeadlinePolicy> version(int number) {
        return versions.stream().filter(policy -> policy.version() == number).findFirst();
    }
}
