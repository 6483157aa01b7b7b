package dev.baton.connectors.jira.standin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the search knows of the tickets: what was there when it last looked. */
public final class Index {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, StoredIssue> waiting = new LinkedHashMap<>();
    private boolean isBehind;

    Index() {}

    /** A ticket, as far as it is indexed. */
    record Entry(String key, String id, String project, List<String> labels, String text, Set<String> links) {}

    /** From now on nothing new is indexed. */
    public synchronized void fallBehind() {
        isBehind = true;
    }

    /** Everything is indexed, now and from now on. */
    public synchronized void catchUp() {
        isBehind = false;
        waiting.values().forEach(this::changed);
        waiting.clear();
    }

    /** A ticket is not indexed yet, whatever else is. */
    public synchronized void hide(String key) {
        entries.remove(key);
    }

    synchronized void changed(StoredIssue issue) {
        if (isBehind) {
            waiting.put(issue.key, issue);
        } else {
            entries.put(
                    issue.key,
                    new Entry(
                            issue.key,
                            issue.id,
                            issue.project,
                            List.copyOf(issue.labels),
                            issue.summary + " " + issue.description,
                            new LinkedHashSet<>(issue.links.keySet())));
        }
    }

    synchronized List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }
}
