package dev.baton.connectors.safeguard.tool;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What can be said to a tool, what it is given, and where its answer has what, unless a configuration says otherwise. The
 * tools' arguments and answers are published nowhere, so all of this is a guess that whoever has Safeguard puts right.
 */
public record Guess(List<String> sayable, Map<String, String> arguments, Map<String, String> results) {

    private static final List<String> COMPONENT = List.of("purl", "type", "namespace", "name");

    public Guess {
        sayable = List.copyOf(sayable);
        arguments = Map.copyOf(new TreeMap<>(arguments));
        results = Map.copyOf(results);
    }

    /** The guess about a capability's tool. */
    public static Guess about(Capability capability) {
        return switch (capability) {
            case LIST_ASSETS -> listAssets();
            case COMPONENT_PROJECTS -> componentProjects();
            case REMEDIATION_PLAN ->
                new Guess(
                        with(COMPONENT, "version", "project", "id"),
                        Map.of("project", "{project}", "component", "{purl}", "version", "{version}"),
                        Map.of("fix", "/recommendation", "fixed-version", "/fixed_version"));
            case ASSET -> asset();
            case TASK -> task();
            case JIRA_ISSUE ->
                new Guess(
                        List.of("task", "key", "ticket", "ticket-link", "status", "assignee", "due"),
                        Map.of("task", "{task}", "issue_key", "{ticket}", "issue_url", "{ticket-link}"),
                        Map.of());
        };
    }

    private static Guess listAssets() {
        Map<String, String> results = new TreeMap<>(findings("/component"));
        results.putAll(
                Map.of("items", "/assets", "id", "/id", "name", "/name", "kind", "/type", "project", "/project"));
        results.putAll(Map.of("environment", "/environment", "link", "/url"));
        return new Guess(
                with(COMPONENT, "versions", "cursor"), Map.of("component", "{purl}", "cursor", "{cursor}"), results);
    }

    private static Guess componentProjects() {
        Map<String, String> results = new TreeMap<>(findings("/component"));
        results.putAll(Map.of("items", "/projects", "id", "/id", "project", "/name", "link", "/url"));
        return new Guess(
                with(COMPONENT, "versions", "cursor"), Map.of("component", "{purl}", "cursor", "{cursor}"), results);
    }

    private static Guess asset() {
        Map<String, String> results = new TreeMap<>(findings(""));
        results.putAll(Map.of("items", "/components", "id", "/id", "name", "/name", "scanned-at", "/last_scanned_at"));
        return new Guess(
                List.of("asset", "id", "project", "cursor"), Map.of("asset", "{id}", "cursor", "{cursor}"), results);
    }

    private static Guess task() {
        Map<String, String> arguments = new TreeMap<>(Map.of("external_id", "{key}", "url", "{ticket-link}"));
        arguments.putAll(Map.of("title", "{title}", "description", "{description}", "project", "{project}"));
        arguments.putAll(Map.of("severity", "{severity}", "assignee", "{assignee}", "due_date", "{due}"));
        List<String> words = List.of("key", "title", "description", "project", "severity", "assignee", "due", "label");
        return new Guess(
                with(words, "incident", "document", "tracker", "ticket", "ticket-link"),
                arguments,
                Map.of("id", "/id", "link", "/url"));
    }

    /** Where an item says which component it is about, and where an answer says that it goes on. */
    private static Map<String, String> findings(String at) {
        return Map.of(
                "next", "/next_cursor",
                "component", at + "/purl",
                "version", at + "/version",
                "path", at + "/path",
                "severity", at + "/severity");
    }

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
