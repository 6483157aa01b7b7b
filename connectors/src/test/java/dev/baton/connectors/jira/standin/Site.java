package dev.baton.connectors.jira.standin;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.baton.connectors.jira.standin.StoredIssue.Changed;
import dev.baton.connectors.jira.standin.StoredIssue.Link;
import dev.baton.connectors.jira.standin.StoredIssue.Status;
import dev.baton.handoff.ticket.TicketField;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Everything that a Jira keeps: projects, people, tickets with their histories, and an index that may be behind. */
public final class Site {

    static final List<String> PRIORITIES = List.of("Highest", "High", "Medium", "Low", "Lowest");
    static final List<String> RESOLUTIONS = List.of("Won't Do", "Duplicate", "Cannot Reproduce", "Done");

    private final InstantSource clock;
    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final Map<String, Human> people = new LinkedHashMap<>();
    private final Map<String, StoredIssue> issues = new LinkedHashMap<>();
    private final Map<String, String> moved = new LinkedHashMap<>();
    private final Index index = new Index();
    private final Ways ways = new Ways();
    private int lastId = 10_000;
    private int mostOnAPage = 50;
    private boolean keepsProperties = true;

    Site(InstantSource clock) {
        this.clock = clock;
        add(Human.BATON);
    }

    /** A project: its issue types, what its create screen lacks, and on what it insists. */
    static final class Project {
        final String key;
        final List<String> types = new ArrayList<>(List.of("Story", "Task", "Bug"));
        final Set<String> offScreen = new LinkedHashSet<>();
        final List<Insisted> insisted = new ArrayList<>();
        int last;

        Project(String key) {
            this.key = key;
        }
    }

    /** A field on which a project insists, and of what kind it is. */
    record Insisted(TicketField field, String type, String custom) {}

    /** The index. */
    public Index index() {
        return index;
    }

    /** The workflow. */
    public Ways ways() {
        return ways;
    }

    public synchronized void addProject(String key) {
        projects.put(key, new Project(key));
    }

    public synchronized void add(Human human) {
        people.put(human.email(), human);
    }

    /** From now on the account is not active. */
    public synchronized void deactivate(String email) {
        people.remove(email);
    }

    /** From now on the project's create screen does not have this field. */
    public synchronized void takeOffScreen(String project, String field) {
        project(project).orElseThrow().offScreen.add(field);
    }

    /** From now on the project has these issue types only. */
    public synchronized void types(String project, String... types) {
        List<String> all = project(project).orElseThrow().types;
        all.clear();
        all.addAll(List.of(types));
    }

    /** From now on the project insists on a field; with choices it is a list of options, else of this type. */
    public synchronized void insistOn(String project, TicketField field, String type, String custom) {
        project(project).orElseThrow().insisted.add(new Insisted(field, type, custom));
    }

    /** From now on no page has more entries. */
    public synchronized void shortPages(int most) {
        mostOnAPage = most;
    }

    /** From now on the next numbers of a project are used up, as they are by tickets that were deleted. */
    public synchronized void skipNumbers(String project, int howMany) {
        project(project).orElseThrow().last += howMany;
    }

    /** The keys of all tickets, oldest first. */
    public synchronized List<String> keys() {
        return List.copyOf(issues.keySet());
    }

    /** From now on properties that come with a new ticket are not kept. */
    public synchronized void keepNoProperties() {
        keepsProperties = false;
    }

    /** Somebody writes another description. */
    public synchronized void rewrite(String key, String description) {
        StoredIssue issue = get(key);
        issue.description = TextNode.valueOf(description);
        index.changed(issue);
    }

    /** Somebody makes a copy, as Jira does: fields and links, and nothing that an app keeps. */
    public synchronized void copy(String key) {
        StoredIssue original = get(key);
        StoredIssue copy = newIssue(original.project);
        copy.creator = Human.of("Carl Copier", "carl@example.org");
        copy.summary = "CLONE - " + original.summary;
        copy.description = original.description;
        copy.labels.addAll(original.labels);
        copy.links.putAll(original.links);
        index.changed(copy);
    }

    /** Somebody sets another priority. */
    public synchronized void prioritise(String key, String priority) {
        get(key).priority = priority;
    }

    /** With which resolution a ticket has ended, if it has. */
    public synchronized String resolution(String key) {
        return get(key).resolution;
    }

    synchronized boolean keepsProperties() {
        return keepsProperties;
    }

    synchronized int page(int asked) {
        return Math.min(asked, mostOnAPage);
    }

    synchronized Optional<Project> project(String key) {
        return Optional.ofNullable(projects.get(key));
    }

    synchronized Optional<Human> human(String email) {
        return Optional.ofNullable(people.get(email));
    }

    synchronized List<Human> people() {
        return List.copyOf(people.values());
    }

    synchronized Optional<StoredIssue> find(String key) {
        return Optional.ofNullable(issues.get(moved.getOrDefault(key, key)));
    }

    synchronized StoredIssue get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(key));
    }

    synchronized List<StoredIssue> all() {
        return List.copyOf(issues.values());
    }

    synchronized StoredIssue newIssue(String project) {
        Project home = project(project).orElseThrow();
        String key = project + "-" + ++home.last;
        StoredIssue issue = new StoredIssue(newId(), key, project, clock.instant());
        issues.put(key, issue);
        return issue;
    }

    synchronized void delete(String key) {
        issues.remove(key);
    }

    synchronized String newId() {
        return String.valueOf(++lastId);
    }

    Instant now() {
        return clock.instant();
    }

    /** Writes into the history what has changed; what has not is no change. */
    synchronized void note(StoredIssue issue, Human by, String field, String from, String to) {
        if (!from.equals(to)) {
            issue.history.add(new Changed(newId(), by, now(), field, from, to));
        }
        index.changed(issue);
    }

    synchronized void move(StoredIssue issue, Human by, Status to, String resolution) {
        note(issue, by, "status", issue.status.words, to.words);
        note(issue, by, "resolution", issue.resolution, resolution);
        if (!issue.status.category.equals(to.category)) {
            issue.categorySince = now();
        }
        issue.status = to;
        issue.resolution = resolution;
        index.changed(issue);
    }

    /** Another project, another number there; by its old key an issue is still found. */
    synchronized String moveTo(StoredIssue issue, Human by, String project) {
        String before = issue.key;
        String home = issue.project;
        issues.remove(before);
        index.hide(before);
        issue.key = project + "-" + ++project(project).orElseThrow().last;
        issue.project = project;
        issues.put(issue.key, issue);
        moved.replaceAll((old, now) -> now.equals(before) ? issue.key : now);
        moved.put(before, issue.key);
        note(issue, by, "project", home, project);
        note(issue, by, "Key", before, issue.key);
        return issue.key;
    }

    synchronized void link(StoredIssue issue, Human by, String globalId, Link link) {
        note(issue, by, "RemoteIssueLink", "", "This issue links to \"" + link.title() + " (Baton)\"");
        issue.links.put(globalId, link);
    }

    synchronized void unlink(StoredIssue issue, Human by, String globalId) {
        Link gone = Objects.requireNonNull(issue.links.remove(globalId), globalId);
        note(issue, by, "RemoteIssueLink", "This issue links to \"" + gone.title() + " (Baton)\"", "");
    }
}
