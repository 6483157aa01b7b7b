package dev.baton.storage.stored;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.briefing.MissingAnswer;
import dev.baton.handoff.briefing.Requirement;
import dev.baton.handoff.closing.ArchiveEntry;
import dev.baton.handoff.deadline.DeadlinePolicy;
import dev.baton.handoff.deadline.PinnedPolicy;
import dev.baton.handoff.deadline.Term;
import dev.baton.handoff.discrepancy.Correction;
import dev.baton.handoff.document.Plan;
import dev.baton.handoff.document.Suggestion;
import dev.baton.handoff.document.Summary;
import dev.baton.handoff.followup.LastFix;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.people.AffectedTeam;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.reminder.OverdueVerification;
import dev.baton.handoff.reminder.Reminder;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.Scope;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.scope.VersionRange;
import dev.baton.handoff.ticket.Drift;
import dev.baton.handoff.ticket.TaskRef;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.verification.Evidence;
import dev.baton.handoff.work.DueDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What events are made of, and how each of it is written; a name in here is on disk for ever. */
final class StoredShapes {

    private StoredShapes() {}

    static Shapes all() {
        Shapes shapes = new Shapes();
        words(shapes);
        people(shapes);
        scope(shapes);
        policy(shapes);
        document(shapes);
        work(shapes);
        return shapes;
    }

    private static void words(Shapes shapes) {
        shapes.word(Instant.class, Instant::toString, Instant::parse)
                .word(LocalDate.class, LocalDate::toString, LocalDate::parse)
                .word(ZoneId.class, ZoneId::getId, ZoneId::of)
                .word(PersonId.class, PersonId::key, PersonId::parse)
                .word(TeamId.class, TeamId::value, TeamId::new)
                .word(HandoffId.class, HandoffId::toString, StoredShapes::handoffId);
    }

    private static void people(Shapes shapes) {
        shapes.record(Person.class, "id", "name", "email", "zone", "standing")
                .record(AffectedTeam.class, "id", "name", "lead", "manager")
                .record(Seat.class, "role", "team")
                .record(Incident.class, "reference", "link", "severity", "known_exploited", "exposure");
    }

    private static void scope(Shapes shapes) {
        shapes.record(VersionRange.Constraint.class, "comparison", "version")
                .record(VersionRange.class, "constraints")
                .record(ComponentCoordinates.class, "purl", "versions")
                .record(ScopeRow.Finding.class, "component", "version", "path", "ratings")
                .record(ScopeRow.Source.class, "record", "sha256")
                .record(ScopeRow.class, "kind", "project", "name", "finding", "link", "production", "source")
                .record(ScopedProject.class, "name", "team", "severity", "rows")
                .record(InventoryAnswer.Query.class, "id", "inventory", "filter", "retrieved_at")
                .record(Scope.class, "components", "projects", "query", "raw_sha256", "unreadable");
    }

    /** Only terms are ever written; a number alone was, once. */
    private static void policy(Shapes shapes) {
        shapes.word(Term.class, StoredTerm::written, StoredTerm::read)
                .record(DeadlinePolicy.class, "version", "effective_from", "terms", "extension_factor")
                .as(PinnedPolicy.class, DeadlinePolicy.class, StoredShapes::terms, PinnedPolicy.Terms::new);
    }

    private static DeadlinePolicy terms(PinnedPolicy pinned) {
        if (pinned instanceof PinnedPolicy.Terms terms) {
            return terms.policy();
        }
        throw new IllegalArgumentException("policy: v" + pinned.version() + " by its number (expected: its terms)");
    }

    private static void document(Shapes shapes) {
        shapes.record(Summary.class, "happened", "impact")
                .record(Plan.FixedVersion.class, "purl", "version")
                .record(Plan.Entry.class, "project", "fix", "alternative_because")
                .record(Plan.class, "fixed", "advice", "entries")
                .record(Suggestion.class, "project", "components", "fix", "fixed", "query", "raw_sha256")
                .record(Requirement.class, "section", "seat")
                .record(MissingAnswer.class, "what", "from")
                .record(Correction.class, "kind", "project", "right")
                .record(DueDate.class, "project", "due", "by_policy", "zone", "reckoning");
    }

    private static void work(Shapes shapes) {
        shapes.record(TicketRef.class, "tracker", "key", "link")
                .record(TaskRef.class, "id", "link")
                .record(TicketField.class, "id", "name", "choices")
                .record(TicketField.Value.class, "id", "words")
                .record(Drift.Difference.class, "aspect", "found", "by")
                .record(Evidence.class, "source", "query", "at", "sha256", "finding")
                .record(Reminder.class, "project", "due", "rung", "told")
                .record(OverdueVerification.class, "what", "owed_by", "since")
                .record(ArchiveEntry.Kept.class, "what", "where", "sha256")
                .record(ArchiveEntry.class, "kept_until", "records")
                .record(LastFix.class, "project", "owner", "fix", "ticket", "settled_at");
    }

    private static HandoffId handoffId(String words) {
        return HandoffId.parse(words).orElseThrow(() -> new UnreadableEvent("'" + words + "' is no handoff"));
    }
}
