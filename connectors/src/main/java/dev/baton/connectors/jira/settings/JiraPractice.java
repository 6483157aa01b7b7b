package dev.baton.connectors.jira.settings;

import dev.baton.handoff.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an organisation calls things in its Jira: the issue type of a work item, the resolutions and statuses that end a
 * ticket without a fix (D-07), and the priorities for each severity, of which a project's first known one is taken.
 */
public record JiraPractice(String issueType, Set<String> endsWithoutFix, Map<Severity, List<String>> priorities) {

    /** What a Jira calls things unless somebody renamed them. */
    public static final JiraPractice USUAL = new JiraPractice(
            "Task",
            Set.of(
                    "won't do",
                    "won't fix",
                    "duplicate",
                    "cannot reproduce",
                    "incomplete",
                    "declined",
                    "rejected",
                    "cancelled",
                    "canceled",
                    "obsolete",
                    "invalid"),
            Map.of(
                    Severity.CRITICAL, List.of("Highest", "Blocker", "P1"),
                    Severity.HIGH, List.of("High", "Critical", "P2"),
                    Severity.MEDIUM, List.of("Medium", "Major", "P3"),
                    Severity.LOW, List.of("Low", "Minor", "P4")));

    public JiraPractice {
        endsWithoutFix = endsWithoutFix.stream().map(JiraPractice::plain).collect(Collectors.toUnmodifiableSet());
        priorities = Map.copyOf(priorities);
    }

    /** Whether a resolution or status of this name ends a ticket without a fix. */
    public boolean isWithoutFix(String name) {
        return endsWithoutFix.contains(plain(name));
    }

    /** The names that a priority for this severity may have, best first. */
    public List<String> priorities(Severity severity) {
        return priorities.getOrDefault(severity, List.of());
    }

    /** The same with another issue type. */
    public JiraPractice withIssueType(String name) {
        return new JiraPractice(name, endsWithoutFix, priorities);
    }

    /** The same with other names for what ends a ticket without a fix. */
    public JiraPractice withoutFix(Set<String> names) {
        return new JiraPractice(issueType, names, priorities);
    }

    /** The same with one priority for a severity. */
    public JiraPractice withPriority(Severity severity, String name) {
        Map<Severity, List<String>> other = new EnumMap<>(Severity.class);
        other.putAll(priorities);
        other.put(severity, List.of(name));
        return new JiraPractice(issueType, endsWithoutFix, other);
    }

    /** Names differ in case and in the apostrophe of "won't". */
    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
