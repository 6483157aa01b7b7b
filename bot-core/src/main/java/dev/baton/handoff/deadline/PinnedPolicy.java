package dev.baton.handoff.deadline;

import dev.baton.handoff.Severity;
import java.time.Instant;

/**
 * The deadline policy that a document keeps from the moment it is ready: «set in advance» (A2-22), so that whatever
 * becomes of the organisation's file changes no date of it.
 */
public sealed interface PinnedPolicy {

    /** Nothing is pinned before the document is ready. */
    PinnedPolicy NONE = new ByNumber(0);

    /** The number by which the organisation knows this version; 0 when nothing is pinned. */
    int version();

    /** The terms that count; without any of its own, those of the organisation's version in force. */
    DeadlinePolicy among(DeadlinePolicies policies, Instant now);

    /** What this policy gives a finding of that severity, as people confirm it. */
    String words(Severity severity);

    /** The terms themselves. */
    record Terms(DeadlinePolicy policy) implements PinnedPolicy {
        @Override
        public int version() {
            return policy.version();
        }

        @Override
        public DeadlinePolicy among(DeadlinePolicies policies, Instant now) {
            return policy;
        }

        @Override
        public String words(Severity severity) {
            return "v" + version() + " " + policy.term(severity);
        }
    }

    /** The number alone, as documents were marked ready before their terms were kept: the terms are the organisation's. */
    record ByNumber(int version) implements PinnedPolicy {
        @Override
        public DeadlinePolicy among(DeadlinePolicies policies, Instant now) {
            return version == 0
                    ? policies.inForceAt(now)
                    : policies.version(version)
                            .orElseThrow(() -> new IllegalStateException(
                                    "policy: v" + version + " (expected: a version there is)"));
        }

        @Override
        public String words(Severity severity) {
            return "v" + version;
        }
    }
}
