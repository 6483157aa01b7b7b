package dev.baton.handoff.document;

import dev.baton.handoff.deadline.PinnedPolicy;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.scope.Scoping;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The artifact: six sections in fixed order, versioned at every change (A2-01 to A2-03). */
public record HandoffDocument(
        Edition edition,
        Summary summary,
        Scoping scoping,
        Plan plan,
        Map<String, Person> owners,
        VerificationPlan verification,
        Suggestions suggestions) {

    /** The version of the document, rising by one at each change, and the policy pinned when it was marked ready. */
    public record Edition(int version, PinnedPolicy policy) {

        /** The number of the pinned policy; 0 before anything is pinned. */
        public int policyVersion() {
            return policy.version();
        }
    }

    /** An empty document. */
    public static final HandoffDocument EMPTY = new HandoffDocument(
            new Edition(0, PinnedPolicy.NONE),
            Summary.NONE,
            Scoping.NONE,
            Plan.NONE,
            Map.of(),
            VerificationPlan.NONE,
            Suggestions.NONE);

    public HandoffDocument {
        owners = Map.copyOf(owners);
    }

    /** The named owner of a project's work item. */
    public Optional<Person> owner(String project) {
        return Optional.ofNullable(owners.get(project));
    }

    /** This document, one version further. */
    public HandoffDocument edited() {
        return with(new Edition(edition.version() + 1, edition.policy()));
    }

    /** This document with a policy pinned (A2-22). */
    public HandoffDocument pinned(PinnedPolicy policy) {
        return with(new Edition(edition.version(), policy));
    }

    /** This document with another summary. */
    public HandoffDocument with(Summary other) {
        return new HandoffDocument(edition, other, scoping, plan, owners, verification, suggestions);
    }

    /** This document with another scope; the items of projects that left it go, and their owners with them (A2-18). */
    public HandoffDocument with(Scoping other) {
        Map<String, Person> staying = new TreeMap<>(owners);
        staying.keySet().removeIf(project -> other.scope().project(project).isEmpty());
        return new HandoffDocument(edition, summary, other, plan, staying, verification, suggestions);
    }

    /** This document with a fix drafted for each project that came into scope after the plan was written (A2-13). */
    public HandoffDocument withPlanForAll() {
        return with(plan.covering(scoping.scope()));
    }

    /** This document with another plan. */
    public HandoffDocument with(Plan other) {
        return new HandoffDocument(edition, summary, scoping, other, owners, verification, suggestions);
    }

    /** This document with an owner for one project. */
    public HandoffDocument withOwner(String project, Person owner) {
        Map<String, Person> more = new TreeMap<>(owners);
        more.put(project, owner);
        return new HandoffDocument(edition, summary, scoping, plan, more, verification, suggestions);
    }

    /** This document with these projects' items owned by nobody. */
    public HandoffDocument withoutOwners(Collection<String> projects) {
        Map<String, Person> rest = new TreeMap<>(owners);
        rest.keySet().removeAll(projects);
        return new HandoffDocument(edition, summary, scoping, plan, rest, verification, suggestions);
    }

    /** This document with another verification plan. */
    public HandoffDocument with(VerificationPlan other) {
        return new HandoffDocument(edition, summary, scoping, plan, owners, other, suggestions);
    }

    /** This document with other suggestions beside it; what is in it, and its version, stay. */
    public HandoffDocument suggestions(UnaryOperator<Suggestions> change) {
        return new HandoffDocument(edition, summary, scoping, plan, owners, verification, change.apply(suggestions));
    }

    private HandoffDocument with(Edition other) {
        return new HandoffDocument(other, summary, scoping, plan, owners, verification, suggestions);
    }
}
