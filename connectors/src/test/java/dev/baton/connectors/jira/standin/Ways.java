package dev.baton.connectors.jira.standin;

import dev.baton.connectors.jira.standin.StoredIssue.Status;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which transitions the workflow offers: all to all, unless somebody has made it stricter. */
public final class Ways {

    private final Map<Status, List<Status>> only = new EnumMap<>(Status.class);
    private final Set<Status> closedToBaton = EnumSet.noneOf(Status.class);
    private final Map<String, String> screen = new LinkedHashMap<>();

    Ways() {}

    /** From this status one gets to these only, by their names. */
    public synchronized void only(String from, String... to) {
        only.put(named(from), Arrays.stream(to).map(Ways::named).toList());
    }

    /** Baton's account cannot use transitions to this status. */
    public synchronized void close(String to) {
        closedToBaton.add(named(to));
    }

    /** Every transition to a done status asks for this field. */
    public synchronized void insistOn(String field, String name) {
        screen.put(field, name);
    }

    synchronized List<Status> from(Status status) {
        return only.getOrDefault(status, Arrays.asList(Status.values())).stream()
                .filter(to -> to != status && !closedToBaton.contains(to))
                .toList();
    }

    synchronized Map<String, String> screen() {
        return Map.copyOf(screen);
    }

    static Status named(String words) {
        return Arrays.stream(Status.values())
                .filter(status -> status.words.equals(words))
                .findFirst()
                .orElseThrow();
    }
}
