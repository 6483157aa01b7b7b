package dev.baton.handoff.document;

import dev.baton.handoff.document.Plan.FixedVersion;
import dev.baton.handoff.scope.InventoryAnswer.Query;
import dev.baton.handoff.scope.ScopedProject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a tool suggested as the fix of one project: for these components, in these words, with these fixed versions; and under
 * which hash its raw output is attached (A2-14). It counts for nothing until security writes it into the plan.
 */
public record Suggestion(
        String project, Set<String> components, String fix, List<FixedVersion> fixed, Query query, String rawSha256) {

    public Suggestion {
        components = Collections.unmodifiableSet(new TreeSet<>(components));
        fixed = List.copyOf(fixed);
    }

    /** Whether it is about this project as it is in scope now. */
    boolean isAbout(ScopedProject scoped) {
        return project.equals(scoped.name()) && components.equals(scoped.components());
    }

    /** Whether the tool was asked and suggests nothing. */
    public boolean isEmpty() {
        return fix.isEmpty();
    }

    /** Its words as a fix in the plan, with who suggests it. */
    public String words() {
        return fix + " (suggested by " + query.inventory() + ")";
    }
}
