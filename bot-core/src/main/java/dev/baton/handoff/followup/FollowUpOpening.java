package dev.baton.handoff.followup;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.document.DocumentEvent;
import dev.baton.handoff.document.HandoffDocument;
import dev.baton.handoff.document.Plan;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.InventoryAnswer.Query;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.scope.ScopeCommand.RecordScope;
import dev.baton.handoff.scope.ScopeEvent.ScopeRequested;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.verification.Evidence;
import dev.baton.handoff.watch.Recurrence;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.WorkEvent.OwnerNamed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a follow-up begins with: what is known from its parent is filled in, so that people only check it (D-09). */
final class FollowUpOpening {

    private static final String TITLE = "Follow-up: ";
    private static final int LONGEST_TITLE = 120;
    private static final int FIXES = 10;

    private final Handoff parent;
    private final Recurrence found;
    private final Asked asked;
    private final List<HandoffEvent> events = new ArrayList<>();

    FollowUpOpening(Handoff parent, Recurrence found, Asked asked) {
        this.parent = parent;
        this.found = found;
        this.asked = asked;
    }

    /** The events, each decided on what the earlier ones made. */
    List<HandoffEvent> events(Handoff unopened) {
        Handoff opened = after(
                unopened,
                new HandoffOpened(
                        title(),
                        parent.opening().incident(),
                        parent.participants().commander()),
                began(),
                new ScopeRequested(parent.watch().query()));
        Handoff scoped = after(opened, ((Decision.Happened) new RecordScope(answer()).decide(opened, asked)).events());
        Handoff summarised =
                after(scoped, new DocumentEvent.SummaryWritten(parent.document().summary()));
        prepare(summarised);
        return events;
    }

    private void prepare(Handoff scoped) {
        HandoffDocument before = parent.document();
        if (!scoped.scope().isEmpty()) {
            Plan last = new Plan(before.plan().fixed(), before.plan().advice(), lastEntries(scoped));
            events.add(new DocumentEvent.PlanWritten(last.covering(scoped.scope())));
            scoped.scope().projects().forEach(project -> owner(project).ifPresent(events::add));
        }
        events.add(new DocumentEvent.VerificationPlanned(
                before.verification().verifier(), before.verification().evidence()));
    }

    private List<Plan.Entry> lastEntries(Handoff scoped) {
        return scoped.scope().projects().stream()
                .flatMap(project -> parent.document().plan().entry(project.name()).stream())
                .toList();
    }

    /** Whoever owned the same project the last time, if they may own it still; another project is for its lead to name. */
    private Optional<HandoffEvent> owner(ScopedProject project) {
        Person verifier = parent.document().verification().verifier();
        return parent.document()
                .owner(project.name())
                .filter(Person::mayAct)
                .filter(owner -> !parent.participants().isOfCommand(owner) && !verifier.isSameHumanAs(owner))
                .map(owner -> new OwnerNamed(project.name(), owner));
    }

    private Handoff after(Handoff before, HandoffEvent... more) {
        return after(before, List.of(more));
    }

    private Handoff after(Handoff before, List<HandoffEvent> more) {
        Handoff current = before;
        for (HandoffEvent event : more) {
            current = event.applyTo(current, new Moment(asked.by(), asked.at()));
            events.add(event);
        }
        return current;
    }

    private String title() {
        String last = parent.opening().title();
        String whole = last.startsWith(TITLE) ? last : TITLE + last;
        return whole.length() <= LONGEST_TITLE ? whole : whole.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private FollowUpEvent.FollowUpBegan began() {
        return new FollowUpEvent.FollowUpBegan(
                parent.id(), found.check(), parent.opening().preparer(), lastFixes(), found.known());
    }

    private InventoryAnswer answer() {
        Evidence evidence = found.evidence();
        Query query = new Query(evidence.query(), evidence.source(), filter(), evidence.at());
        return new InventoryAnswer(found.rows(), query, new RawAnswer("", "", evidence.sha256()), List.of());
    }

    private String filter() {
        return parent.watch().query().stream().map(Object::toString).collect(Collectors.joining("; "));
    }

    /** How the same projects were fixed the last time, and other projects of the same teams. */
    private List<LastFix> lastFixes() {
        Set<String> projects = found.rows().stream().map(ScopeRow::project).collect(Collectors.toSet());
        Set<TeamId> teams = projects.stream()
                .flatMap(project -> asked.organisation().teamOf(project).stream())
                .map(team -> team.id())
                .collect(Collectors.toSet());
        Stream<ScopedProject> same =
                parent.scope().projects().stream().filter(project -> projects.contains(project.name()));
        Stream<ScopedProject> near = parent.scope().projects().stream()
                .filter(project -> !projects.contains(project.name()) && teams.contains(project.team()));
        return Stream.concat(same, near)
                .limit(FIXES)
                .flatMap(project -> lastFix(project).stream())
                .toList();
    }

    private Optional<LastFix> lastFix(ScopedProject project) {
        Optional<Progress> item = parent.work().item(project.name());
        return parent.document()
                .owner(project.name())
                .flatMap(owner -> item.map(progress -> new LastFix(
                        project.name(),
                        owner,
                        parent.document()
                                .plan()
                                .entry(project.name())
                                .map(Plan.Entry::fix)
                                .orElse(""),
                        progress.ticket().filed().map(TicketRef::key).orElse(""),
                        progress.since())));
    }
}
