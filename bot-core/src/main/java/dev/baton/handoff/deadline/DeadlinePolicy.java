package dev.baton.handoff.deadline;

import dev.baton.handoff.Severity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of the deadlines that are «set in advance» (A2-22): the term of each severity, and how many times that
 * term an approved extension may reach at most. It is «not negotiable per incident» (A2-23), so nothing here takes one.
 */
public record DeadlinePolicy(int version, Instant effectiveFrom, Map<Severity, Term> terms, int extensionFactor) {

    public DeadlinePolicy {
        terms = worstFirst(terms);
        if (version < 1) {
            throw new IllegalArgumentException("version: " + version + " (expected: 1 or more)");
        }
        if (extensionFactor < 1 || extensionFactor > 10) {
            throw new IllegalArgumentException("extension factor: " + extensionFactor + " (expected: 1 to 10)");
        }
        List<Severity> missing = missingFrom(terms);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "terms: none for " + missing + " (expected: each severity, or excluded)");
        }
    }

    /** Five and fifteen business days, the next planning cycle, and the one after it (A2-24 to A2-26, D-05). */
    public static DeadlinePolicy usual(int version, Instant effectiveFrom) {
        Map<Severity, Term> terms = Map.of(
                Severity.CRITICAL, new Term.BusinessDays(5),
                Severity.HIGH, new Term.BusinessDays(15),
                Severity.MEDIUM, new Term.Cycles(1),
                Severity.LOW, new Term.Cycles(2));
        return new DeadlinePolicy(version, effectiveFrom, terms, 2);
    }

    /** The deadline of an item of this severity whose clock starts now; empty for a severity that is excluded. */
    public Optional<Deadline> deadline(Severity severity, Instant clockStart, Rhythm rhythm) {
        return deadline(term(severity), clockStart, rhythm);
    }

    /** The latest moment to which an extension may move that deadline (B6). */
    public Optional<Deadline> latestExtension(Severity severity, Instant clockStart, Rhythm rhythm) {
        return deadline(term(severity).times(extensionFactor), clockStart, rhythm);
    }

    /** The end of the next planning cycle, whatever the severity: what a failed check is given (A5-09). */
    public Deadline nextCycle(Instant clockStart, Rhythm rhythm) {
        return deadline(new Term.Cycles(1), clockStart, rhythm).orElseThrow();
    }

    public Term term(Severity severity) {
        return Optional.ofNullable(terms.get(severity)).orElseThrow();
    }

    private Optional<Deadline> deadline(Term term, Instant clockStart, Rhythm rhythm) {
        BusinessCalendar calendar = rhythm.calendar();
        return term.from(calendar.dayOf(clockStart), rhythm)
                .map(span -> new Deadline(
                        calendar.endOf(span.lastDay()),
                        calendar.zone(),
                        new Reckoning(term, span.firstDay(), calendar.region(), span.skipped(), version)));
    }

    private static Map<Severity, Term> worstFirst(Map<Severity, Term> terms) {
        Map<Severity, Term> sorted = new EnumMap<>(Severity.class);
        sorted.putAll(terms);
        return Collections.unmodifiableMap(sorted);
    }

    private static List<Severity> missingFrom(Map<Severity, Term> terms) {
        return Arrays.stream(Severity.values())
                .filter(severity -> !terms.containsKey(severity))
                .toList();
    }
}
