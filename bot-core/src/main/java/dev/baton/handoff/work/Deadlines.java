package dev.baton.handoff.work;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.Severity;
import dev.baton.handoff.deadline.Deadline;
import dev.baton.handoff.deadline.DeadlinePolicy;
import dev.baton.handoff.deadline.PinnedPolicy;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.Team;
import dev.baton.handoff.scope.ScopedProject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The fifth section: «For each work item, a deadline based on severity» (A2-21), as if accepted at one moment (D-02). */
public final class Deadlines {

    private final Handoff handoff;
    private final Organisation organisation;
    private final DeadlinePolicy policy;

    private Deadlines(Handoff handoff, Organisation organisation, DeadlinePolicy policy) {
        this.handoff = handoff;
        this.organisation = organisation;
        this.policy = policy;
    }

    /** By the policy pinned to the document or, before it is ready, by the one in force now. */
    public static Deadlines of(Handoff handoff, Organisation organisation, Instant now) {
        PinnedPolicy pinned = handoff.document().edition().policy();
        return new Deadlines(handoff, organisation, pinned.among(organisation.policies(), now));
    }

    /** By the policy that this command meets. */
    public static Deadlines of(Handoff handoff, Asked asked) {
        return of(handoff, asked.organisation(), asked.at());
    }

    /** The version of the policy. */
    public int policyVersion() {
        return policy.version();
    }

    /** Every item's date if the handoff is accepted at this moment; items of excluded severities have none. */
    public List<DueDate> ifAcceptedAt(Instant moment) {
        return handoff.scope().projects().stream()
                .flatMap(project -> ifAcceptedAt(moment, project).stream())
                .toList();
    }

    /** One item's date if the handoff is accepted at this moment. */
    public Optional<DueDate> ifAcceptedAt(Instant moment, ScopedProject project) {
        return team(project)
                .flatMap(team -> policy.deadline(project.severity(), moment, team.rhythm()))
                .map(deadline -> dueDate(project, deadline));
    }

    /** The latest day to which an extension may go (B6). */
    public Optional<Deadline> latestExtension(ScopedProject project, Instant moment) {
        return team(project).flatMap(team -> policy.latestExtension(project.severity(), moment, team.rhythm()));
    }

    /** «gets the next planning cycle to investigate» (A5-09): the new date of an item whose check failed at this moment. */
    public DueDate afterFailedCheck(String project, Instant moment) {
        Team team = handoff.scope().project(project).flatMap(this::team).orElseThrow();
        return policyDate(project, policy.nextCycle(moment, team.rhythm()));
    }

    /** What the policy gives an item of this severity whose clock starts at this moment, whatever was agreed before. */
    public Optional<DueDate> byPolicy(ScopedProject project, Severity severity, Instant moment) {
        return team(project)
                .flatMap(team -> policy.deadline(severity, moment, team.rhythm()))
                .map(deadline -> policyDate(project.name(), deadline));
    }

    /** «new due per policy» (B2): the date of an item whose accepted risk ended at this moment; where the policy leaves its severity out, the next cycle's. */
    public Optional<DueDate> afterExpiry(String project, Instant moment) {
        return handoff.scope()
                .project(project)
                .flatMap(scoped -> byPolicy(scoped, scoped.severity(), moment)
                        .or(() -> team(scoped)
                                .map(team -> policyDate(project, policy.nextCycle(moment, team.rhythm())))));
    }

    private Optional<Team> team(ScopedProject project) {
        return organisation.team(project.team());
    }

    private static DueDate policyDate(String project, Deadline deadline) {
        return new DueDate(project, deadline.due(), deadline.due(), deadline.zone(), deadline.explanation());
    }

    private DueDate dueDate(ScopedProject project, Deadline deadline) {
        Instant agreed = handoff.objections().agreedDates().getOrDefault(project.name(), deadline.due());
        Instant due = agreed.isAfter(deadline.due()) ? agreed : deadline.due();
        return new DueDate(project.name(), due, deadline.due(), deadline.zone(), deadline.explanation());
    }
}
