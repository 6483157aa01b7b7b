package dev.baton.server.configuration.organisation;

import dev.baton.handoff.Severity;
import dev.baton.handoff.deadline.DeadlinePolicies;
import dev.baton.handoff.deadline.DeadlinePolicy;
import dev.baton.handoff.deadline.Term;
import dev.baton.server.configuration.reading.Section;
import dev.baton.server.configuration.reading.Values;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the versions of the deadline policy; without any, the sources' own numbers are version 1. */
final class PolicyPart {

    private final List<Section> sections;
    private final ZoneId zone;

    PolicyPart(List<Section> sections, ZoneId zone) {
        this.sections = sections;
        this.zone = zone;
    }

    DeadlinePolicies read(Instant now) {
        List<DeadlinePolicy> policies = new ArrayList<>();
        for (Section section : sections) {
            policy(section).filter(policy -> follows(policies, policy, section)).ifPresent(policies::add);
        }
        if (policies.isEmpty()) {
            return new DeadlinePolicies(List.of(DeadlinePolicy.usual(1, Instant.EPOCH)));
        }
        if (policies.get(0).effectiveFrom().isAfter(now)) {
            sections.get(0)
                    .problem(
                            "effective-from",
                            "is in the future, and no earlier version is there; until then no"
                                    + " policy would be in force.");
        }
        return new DeadlinePolicies(policies);
    }

    private Optional<DeadlinePolicy> policy(Section section) {
        Optional<Integer> version = section.read("version", Values.number(1, 9999));
        Optional<Instant> from = section.read("effective-from", this::moment);
        int factor = section.read("extension-factor", Values.number(1, 10)).orElse(2);
        Map<Severity, Term> terms = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            section.read(severity.name().toLowerCase(Locale.ROOT), TermText::read)
                    .ifPresent(term -> terms.put(severity, term));
        }
        return version.flatMap(number -> from.filter(moment -> terms.size() == Severity.values().length)
                .map(moment -> new DeadlinePolicy(number, moment, terms, factor)));
    }

    private static boolean follows(List<DeadlinePolicy> earlier, DeadlinePolicy policy, Section section) {
        if (earlier.isEmpty()) {
            return true;
        }
        DeadlinePolicy last = earlier.get(earlier.size() - 1);
        if (policy.version() <= last.version()) {
            section.problem("version", "is not above the one before it, " + last.version() + "; number them upwards.");
            return false;
        }
        if (!policy.effectiveFrom().isAfter(last.effectiveFrom())) {
            section.problem("effective-from", "is not after that of version " + last.version() + ".");
            return false;
        }
        return true;
    }

    private Instant moment(String words) {
        return words.contains("T")
                ? Values.moment(words)
                : Values.date(words).atStartOfDay(zone).toInstant();
    }
}
