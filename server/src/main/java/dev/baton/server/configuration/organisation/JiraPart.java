package dev.baton.server.configuration.organisation;

import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.handoff.Severity;
import dev.baton.server.configuration.reading.Section;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what the organisation calls things in its Jira, and which projects there no ticket may go to. */
final class JiraPart {

    private final Section section;

    JiraPart(Section section) {
        this.section = section;
    }

    /** A project's key as Jira writes it. */
    static String projectKey(String words) {
        if (!words.matches("[A-Z][A-Z0-9_]{1,254}")) {
            throw new IllegalArgumentException("'" + words + "' is no key of a Jira project; write one such as PAY.");
        }
        return words;
    }

    /** «do not become tickets in a separate security backlog» (A4-02). */
    Set<String> securityBacklogs() {
        return Set.copyOf(section.list("security-backlogs", JiraPart::projectKey));
    }

    JiraPractice read() {
        JiraPractice practice = section.read("issue-type", JiraPart::name)
                .map(JiraPractice.USUAL::withIssueType)
                .orElse(JiraPractice.USUAL);
        List<String> withoutFix = section.list("ends-without-fix", JiraPart::name);
        return withPriorities(withoutFix.isEmpty() ? practice : practice.withoutFix(Set.copyOf(withoutFix)));
    }

    private JiraPractice withPriorities(JiraPractice practice) {
        Section priorities = section.section("priorities");
        JiraPractice named = practice;
        for (Severity severity : Severity.values()) {
            JiraPractice before = named;
            named = priorities
                    .read(severity.name().toLowerCase(Locale.ROOT), JiraPart::name)
                    .map(name -> before.withPriority(severity, name))
                    .orElse(before);
        }
        return named;
    }

    private static String name(String words) {
        if (words.isEmpty() || words.length() > 255) {
            throw new IllegalArgumentException("is no name; write one as it stands in Jira.");
        }
        return words;
    }
}
