package dev.baton.handoff.work;

import dev.baton.handoff.Phase;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.ticket.TicketRef;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** «engineering is leading, security is verifying» (A1-03): every committed item by its project, and what tickets need. */
public record Work(Map<String, Progress> items, Map<String, List<TicketField.Value>> fields) {

    /** Nothing is committed yet. */
    public static final Work NONE = new Work(Map.of(), Map.of());

    public Work {
        items = Map.copyOf(items);
        fields = Map.copyOf(fields);
    }

    /** These projects, committed at this moment with these dates. */
    public static Work committed(Collection<String> projects, List<DueDate> dates, Instant at) {
        Map<String, Progress> items = new TreeMap<>();
        projects.forEach(project -> items.put(
                project,
                Progress.committed(
                        at,
                        dates.stream()
                                .filter(date -> date.project().equals(project))
                                .findFirst()
                                .orElse(null))));
        return new Work(items, Map.of());
    }

    /** How far the item of a project is; empty when it was never committed. */
    public Optional<Progress> item(String project) {
        return Optional.ofNullable(items.get(project));
    }

    /** The projects whose items are so, in the order of their names. */
    public List<String> projects(Predicate<Progress> isSo) {
        return items.entrySet().stream()
                .filter(entry -> isSo.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Every ticket that is filed. */
    public Set<TicketRef> tickets() {
        return items.values().stream()
                .flatMap(item -> item.ticket().filed().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether every item is so. */
    public boolean areAll(Predicate<Progress> so) {
        return items.values().stream().allMatch(so);
    }

    /** This work with one item changed. */
    public Work item(String project, UnaryOperator<Progress> change) {
        Map<String, Progress> changed = new TreeMap<>(items);
        changed.computeIfPresent(project, (name, progress) -> change.apply(progress));
        return new Work(changed, fields);
    }

    /** Where the whole handoff stands, now that it stood there and its items stand here (B1). */
    public Phase phaseAfter(Phase phase) {
        if (!phase.isAtWork()) {
            return phase;
        }
        if (areAll(item -> !item.state().isWithEngineering())) {
            return Phase.VERIFYING;
        }
        return phase == Phase.ACCEPTED && !areAll(item -> item.state() != WorkItem.State.COMMITTED)
                ? Phase.ACCEPTED
                : Phase.IN_REMEDIATION;
    }

    /** What somebody answered for the tickets of one tracker's project. */
    public List<TicketField.Value> fieldsOf(String ticketProject) {
        return fields.getOrDefault(ticketProject, List.of());
    }

    /** This work with answers for the tickets of one tracker's project. */
    public Work withFields(String ticketProject, List<TicketField.Value> values) {
        Map<String, List<TicketField.Value>> more = new TreeMap<>(fields);
        more.put(ticketProject, List.copyOf(values));
        return new Work(items, more);
    }
}
