package dev.baton.handoff.document;

import dev.baton.handoff.scope.Scope;
import dev.baton.handoff.scope.ScopedProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a tool suggested for the plan, beside the document, and why more is not there; empty when nothing is in the way. */
public record Suggestions(List<Suggestion> all, String trouble) {

    /** Nothing suggested. */
    public static final Suggestions NONE = new Suggestions(List.of(), "");

    public Suggestions {
        all = List.copyOf(all);
    }

    /** What is suggested for a project as it is in scope now; empty before the tool was asked about it. */
    public Optional<Suggestion> about(ScopedProject project) {
        return all.stream().filter(one -> one.isAbout(project)).findFirst();
    }

    /** The projects in scope about which the tool has not answered. */
    public List<ScopedProject> missing(Scope scope) {
        return scope.projects().stream()
                .filter(project -> about(project).isEmpty())
                .toList();
    }

    /** What is suggested for projects in scope, in their order. */
    public List<Suggestion> usable(Scope scope) {
        return scope.projects().stream()
                .flatMap(project -> about(project).stream())
                .filter(suggestion -> !suggestion.isEmpty())
                .toList();
    }

    /** These and more; of one project the newest stays. */
    Suggestions and(List<Suggestion> more) {
        List<Suggestion> merged = new ArrayList<>(all);
        more.forEach(one -> merged.removeIf(old -> old.project().equals(one.project())));
        merged.addAll(more);
        return new Suggestions(merged, "");
    }

    Suggestions troubledBy(String because) {
        return new Suggestions(all, because);
    }
}
