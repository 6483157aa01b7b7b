package dev.baton.scenario.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.briefing.AnswerEvent.AcceptanceSigned;
import dev.baton.handoff.briefing.AnswerEvent.SectionConfirmed;
import dev.baton.handoff.briefing.MeetingEvent.HandoffAccepted;
import dev.baton.handoff.briefing.Requirement;
import dev.baton.handoff.closing.ClosingEvent;
import dev.baton.handoff.document.DocumentEvent.AlternativeProposed;
import dev.baton.handoff.document.Fingerprint;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.people.AffectedTeam;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.planning.PlanningEvent;
import dev.baton.handoff.reminder.ReminderEvent;
import dev.baton.handoff.risk.RiskEvent;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.severity.SeverityEvent;
import dev.baton.handoff.ticket.MirrorEvent;
import dev.baton.handoff.ticket.TicketEvent;
import dev.baton.handoff.verification.CheckEvent;
import dev.baton.handoff.watch.WatchEvent;
import dev.baton.handoff.work.DueDate;
import dev.baton.handoff.work.ProgressEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What must be on record before a handoff can have happened, read from the events themselves: this gate asks nothing of
 * the walk through the document, which it is there to check.
 */
final class Gate {

    private static final List<Class<?>> LATER = List.of(
            AlternativeProposed.class,
            TicketEvent.class,
            MirrorEvent.class,
            ProgressEvent.class,
            CheckEvent.class,
            ClosingEvent.class,
            WatchEvent.class,
            PlanningEvent.class,
            ReminderEvent.class,
            RiskEvent.class,
            SeverityEvent.class);

    private final List<Recorded> history;
    private final Handoff before;
    private final HandoffAccepted accepted;

    private Gate(List<Recorded> history, Handoff before, HandoffAccepted accepted) {
        this.history = history;
        this.before = before;
        this.accepted = accepted;
    }

    /** Checks the acceptance in this history, if there is one. */
    static void check(Handoff handoff, List<Recorded> history) {
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).event() instanceof HandoffAccepted accepted) {
                List<Recorded> earlier = history.subList(0, i);
                new Gate(earlier, Handoff.of(handoff.id(), earlier), accepted)
                        .check(history.get(i).moment().by());
                assertThat(history.subList(i + 1, history.size()))
                        .as("after acceptance")
                        .allMatch(later -> LATER.stream().anyMatch(kind -> kind.isInstance(later.event())));
            }
        }
    }

    private void check(Person ending) {
        assertThat(before.phase()).isEqualTo(Phase.IN_BRIEFING);
        assertThat(before.participants().isCommander(ending)).isTrue();
        assertThat(before.participants().teams()).isNotEmpty();
        before.participants().teams().forEach(this::check);
        before.scope().projects().forEach(this::check);
        assertThat(before.briefing().present())
                .containsAll(before.participants().seats());
        assertThat(before.objections().areOpen()).isFalse();
        assertThat(before.scoping().isSettled()).isTrue();
        assertThat(accepted.documentSha256()).isEqualTo(before.documentSha256());
    }

    private void check(AffectedTeam team) {
        Stream.of(Section.values())
                .flatMap(section ->
                        section.confirmedBy().stream().map(role -> new Requirement(section, new Seat(role, team.id()))))
                .forEach(this::isConfirmed);
        assertThat(lastOf(AcceptanceSigned.class, signed -> signed.team().equals(team.id())))
                .as("the signature of %s", team.name())
                .hasValueSatisfying(
                        signed -> assertThat(signed.documentSha256()).isEqualTo(accepted.documentSha256()));
        assertThat(team.lead()).isNotEqualTo(before.participants().commander());
        assertThat(team.manager()).isNotEqualTo(before.participants().commander());
    }

    private void isConfirmed(Requirement requirement) {
        String now = Fingerprint.of(
                requirement.section(),
                requirement.seat().team(),
                before.document(),
                before.objections().agreedDates());
        assertThat(lastOf(
                        SectionConfirmed.class,
                        confirmed -> confirmed.requirement().equals(requirement)))
                .as(requirement.key())
                .hasValueSatisfying(confirmed -> {
                    assertThat(confirmed.fingerprint()).isEqualTo(now);
                    assertThat(confirmed.statement())
                            .isEqualTo(requirement.section().statement());
                });
    }

    private void check(ScopedProject project) {
        Person owner = before.document().owner(project.name()).orElseThrow();
        assertThat(owner.mayAct()).isTrue();
        assertThat(before.participants().isOfCommand(owner)).isFalse();
        assertThat(before.document().verification().verifier().isSameHumanAs(owner))
                .isFalse();
        assertThat(before.document().plan().entry(project.name())).isPresent();
        assertThat(before.participants().team(project.team())).isPresent();
        Optional<DueDate> date = accepted.dates().stream()
                .filter(each -> each.project().equals(project.name()))
                .findFirst();
        assertThat(date).hasValueSatisfying(due -> assertThat(due.due()).isAfterOrEqualTo(due.byPolicy()));
    }

    private <E> Optional<E> lastOf(Class<E> kind, Predicate<E> which) {
        return history.stream()
                .filter(recorded -> kind.isInstance(recorded.event()))
                .map(recorded -> kind.cast(recorded.event()))
                .filter(which)
                .reduce((earlier, later) -> later);
    }
}
