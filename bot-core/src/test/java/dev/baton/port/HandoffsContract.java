package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.Severity;
import dev.baton.handoff.briefing.MeetingEvent.HandoffAccepted;
import dev.baton.handoff.document.DocumentEvent.SummaryWritten;
import dev.baton.handoff.document.Summary;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.opening.OpeningEvent.HandoffCancelled;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.recovery.restoration.OversightEvent.EscalationRaised;
import dev.baton.handoff.recovery.restoration.OversightEvent.ShortfallNamed;
import dev.baton.handoff.recovery.restoration.Shortfall;
import dev.baton.handoff.report.Missed;
import dev.baton.handoff.report.Score;
import dev.baton.handoff.scope.Scope;
import dev.baton.handoff.scope.ScopeEvent.ScopeRecorded;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.ticket.TicketEvent.TicketFiled;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.work.WorkEvent.OwnerNamed;
import dev.baton.scenario.Any;
import dev.baton.scenario.Cast;
import dev.baton.scenario.Situation;
import dev.baton.scenario.stage.Played;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Handoffs} must do. */
public interface HandoffsContract extends LateHandoffsContract, ListedHandoffsContract, DeletedHandoffsContract {

    Instant NOW = Instant.parse("2026-11-23T09:00:00.123456Z");
    Person MARA = Person.byEmail("Mara Ölçer", "mara@example.com", ZoneId.of("Europe/Berlin"));
    Person OMAR = Person.byEmail("Omar", "omar@example.com", ZoneId.of("Europe/Berlin"));
    Person ZOE = Person.byEmail("Zoë", "zoe@example.com", ZoneId.of("Europe/Berlin"));
    HandoffEvent OPENED = new HandoffOpened(
            "Log4Shell in ledger 🪵",
            new Incident("INC-7", "https://example.com/7", Severity.CRITICAL, true, "Internet"),
            MARA);
    HandoffEvent SUMMARY =
            new SummaryWritten(new Summary("A library runs code from log lines.", "Ledger was <reachable>."));
    HandoffEvent SCOPED = new ScopeRecorded(
            new Scope(
                    List.of(),
                    List.of(new ScopedProject("ledger", new TeamId("payments"), Severity.HIGH, List.of())),
                    Scope.NONE.query(),
                    "",
                    List.of()),
            List.of());
    HandoffEvent ACCEPTED = new HandoffAccepted(1, "5e", List.of());
    HandoffEvent CANCELLED = new HandoffCancelled("false \"positive\"\r\n\tשלום");

    @Override
    Handoffs handoffs();

    @Override
    Transaction transaction();

    @Test
    default void a_number_is_given_once() {
        assertThat(IntStream.range(0, 20).mapToObj(each -> handoffs().nextId()))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> Long.compare(one.number(), other.number()));
    }

    @Test
    default void a_handoff_that_was_never_opened_is_not_found() {
        HandoffId id = handoffs().nextId();

        assertThat(handoffs().find(id)).isEmpty();
        assertThat(handoffs().history(id)).isEmpty();
    }

    @Test
    default void a_handoff_is_what_its_events_make() {
        Handoff opened = appended(Handoff.unopened(handoffs().nextId()), OPENED, SUMMARY);

        assertThat(handoffs().find(opened.id())).contains(opened);
        assertThat(handoffs().history(opened.id())).containsExactly(recorded(1, OPENED), recorded(2, SUMMARY));

        Handoff cancelled = appended(opened, CANCELLED);

        assertThat(handoffs().find(opened.id())).contains(cancelled);
        assertThat(handoffs().history(opened.id()))
                .containsExactly(recorded(1, OPENED), recorded(2, SUMMARY), recorded(3, CANCELLED));
    }

    @Test
    default void who_comes_second_changes_nothing() {
        Handoff opened = appended(Handoff.unopened(handoffs().nextId()), OPENED);
        appended(opened, SUMMARY);

        assertThat(append(opened, CANCELLED)).isFalse();
        assertThat(append(Handoff.unopened(opened.id()), OPENED)).isFalse();
        assertThat(handoffs().history(opened.id())).hasSize(2);
    }

    @Test
    default void a_lost_race_leaves_the_transaction_whole() {
        Handoff opened = appended(Handoff.unopened(handoffs().nextId()), OPENED);
        appended(opened, SUMMARY);

        boolean secondTry = transaction().inOne(() -> {
            boolean first = append(opened, CANCELLED);
            Handoff fresh = handoffs().find(opened.id()).orElseThrow();
            return !first && append(fresh, CANCELLED);
        });

        assertThat(secondTry).isTrue();
        assertThat(handoffs().find(opened.id()).orElseThrow().phase()).isEqualTo(Phase.CANCELLED);
    }

    @Test
    default void events_out_of_order_are_a_bug_and_change_nothing() {
        Handoff opened = appended(Handoff.unopened(handoffs().nextId()), OPENED);

        assertThatThrownBy(() -> handoffs().append(opened, 1, List.of(recorded(3, SUMMARY))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event: version 3 (expected: 2)");
        assertThatThrownBy(() -> handoffs().append(opened, 1, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(handoffs().history(opened.id())).hasSize(1);
    }

    @Test
    default void what_a_failed_transaction_appended_has_not_happened() {
        Handoff opened = appended(Handoff.unopened(handoffs().nextId()), OPENED);

        assertThatThrownBy(() -> transaction().inOne(() -> {
                    appended(opened, SUMMARY);
                    assertThat(handoffs().find(opened.id()).orElseThrow().version())
                            .isEqualTo(2);
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(handoffs().find(opened.id())).contains(opened);
        Handoff otherwise = appended(opened, CANCELLED);
        assertThat(handoffs().find(opened.id())).contains(otherwise);
    }

    @Test
    default void of_many_who_append_at_once_each_event_has_one_winner_and_none_is_lost() {
        Handoff opened = appended(Handoff.unopened(handoffs().nextId()), OPENED);
        CyclicBarrier together = new CyclicBarrier(4);

        List<CompletableFuture<Integer>> writers = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> fiveMore(opened.id(), together), work -> new Thread(work, "writer " + number).start()))
                .toList();

        assertThat(writers.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(20);
        assertThat(handoffs().history(opened.id()))
                .extracting(Recorded::version)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 21).mapToObj(Long::valueOf).toList());
        assertThat(handoffs().find(opened.id()).orElseThrow().version()).isEqualTo(21);
    }

    @Test
    default void lists_are_newest_first_and_no_longer_than_asked() {
        Handoff first = appended(Handoff.unopened(handoffs().nextId()), OPENED);
        Handoff second = appended(Handoff.unopened(handoffs().nextId()), OPENED, CANCELLED);
        Handoff third = appended(Handoff.unopened(handoffs().nextId()), OPENED, SUMMARY);

        assertThat(handoffs().newest(10)).containsExactly(third, second, first);
        assertThat(handoffs().newest(2)).containsExactly(third, second);
        assertThat(handoffs().open(10)).containsExactly(third, first);
        assertThat(handoffs().open(1)).containsExactly(third);
    }

    @Test
    default void handoffs_of_one_incident_are_found_by_its_reference() {
        Handoff first = appended(Handoff.unopened(handoffs().nextId()), OPENED);
        appended(Handoff.unopened(handoffs().nextId()), openedFor("INC-8", MARA));
        Handoff third = appended(Handoff.unopened(handoffs().nextId()), OPENED, CANCELLED);

        assertThat(handoffs().ofIncident("INC-7")).containsExactly(third, first);
        assertThat(handoffs().ofIncident("inc-7")).isEmpty();
    }

    @Test
    default void handoffs_are_found_by_whom_they_concern_until_they_are_over() {
        Handoff maras = appended(Handoff.unopened(handoffs().nextId()), OPENED);
        Handoff omars = appended(Handoff.unopened(handoffs().nextId()), openedFor("INC-8", OMAR));

        assertThat(handoffs().concerning(MARA.human())).containsExactly(omars.id(), maras.id());
        assertThat(handoffs().concerning(OMAR.human())).containsExactly(omars.id());

        appended(omars, CANCELLED);

        assertThat(handoffs().concerning(OMAR.human())).isEmpty();
        assertThat(handoffs().concerning(MARA.human())).containsExactly(maras.id());
        assertThat(handoffs().concerning("nobody@example.com")).isEmpty();
    }

    @Test
    default void handoffs_are_found_by_the_owner_of_what_is_owed() {
        Handoff scoped = appended(Handoff.unopened(handoffs().nextId()), OPENED, SCOPED);
        assertThat(handoffs().ownedBy(OMAR.human())).isEmpty();

        Handoff owned = appended(scoped, new OwnerNamed("ledger", OMAR));
        assertThat(handoffs().ownedBy(OMAR.human())).containsExactly(owned);
        assertThat(handoffs().concerning(OMAR.human())).containsExactly(owned.id());

        Handoff reassigned = appended(owned, new OwnerNamed("ledger", ZOE));
        assertThat(handoffs().ownedBy(OMAR.human())).isEmpty();
        assertThat(handoffs().concerning(OMAR.human())).isEmpty();
        assertThat(handoffs().ownedBy(ZOE.human())).containsExactly(reassigned);
    }

    @Test
    default void handoffs_are_found_by_their_words_whatever_became_of_them() {
        keep(Situation::itIsClosed);
        Handoff cancelled = appended(Handoff.unopened(handoffs().nextId()), OPENED, CANCELLED);

        assertThat(handoffs().found("LOG4J-core", 9)).hasSize(1);
        assertThat(handoffs().found(" payments/ledger ", 9)).hasSize(1);
        assertThat(handoffs().found("log4shell", 9)).hasSize(2).first().isEqualTo(cancelled);
        assertThat(handoffs().found("log4shell", 1)).containsExactly(cancelled);
        assertThat(handoffs().found("100%_nothing", 9)).isEmpty();
    }

    @Test
    default void what_became_of_everything_promised_is_summed_by_team_and_severity() {
        assertThat(handoffs().scores()).isEmpty();

        keep(Situation::itIsAccepted);
        keep(Situation::itIsClosed);

        Score payments = new Score(Cast.PAYMENTS, Severity.CRITICAL, 1, 1, 0, 1, 0);
        assertThat(handoffs().scores()).containsExactly(payments);

        keep(situation -> situation.affecting(Any.LEDGER, Any.GATEWAY).itIsAccepted());

        assertThat(handoffs().scores())
                .containsExactly(
                        new Score(Cast.PAYMENTS, Severity.CRITICAL, 1, 1, 0, 2, 0),
                        new Score(Cast.PLATFORM, Severity.CRITICAL, 0, 0, 0, 1, 0));
    }

    @Test
    default void what_recovery_packages_missed_is_summed_by_their_sections() {
        assertThat(handoffs().missed()).isEmpty();

        Handoff first = appended(Handoff.unopened(handoffs().nextId()), OPENED, raised(1), raised(2));
        appended(Handoff.unopened(handoffs().nextId()), OPENED, raised(1), missed(1, Shortfall.ERADICATION));
        assertThat(handoffs().missed())
                .containsExactly(new Missed(Shortfall.UNSAID, 2), new Missed(Shortfall.ERADICATION, 1));

        appended(first, missed(1, Shortfall.NONE), missed(2, Shortfall.NONE), missed(2, Shortfall.ERADICATION));
        assertThat(handoffs().missed())
                .containsExactly(new Missed(Shortfall.ERADICATION, 2), new Missed(Shortfall.NONE, 1));
    }

    private static HandoffEvent raised(int number) {
        return new EscalationRaised(number, "", "updsvc is back.", "");
    }

    private static HandoffEvent missed(int number, Shortfall shortfall) {
        return new ShortfallNamed(number, shortfall, "It was on no list.");
    }

    private void keep(Consumer<Situation> situation) {
        List<Recorded> history = Played.until(situation);
        Handoff handoff = Handoff.of(handoffs().nextId(), history);
        assertThat(handoffs().append(handoff, 0, history)).isTrue();
    }

    @Test
    default void handoffs_are_found_by_the_tickets_of_their_items() {
        Handoff first = appended(Handoff.unopened(handoffs().nextId()), OPENED, SCOPED, ACCEPTED);
        assertThat(handoffs().withTicket("jira", "PAY-7")).isEmpty();

        Handoff filed = appended(first, ticketed("jira", "PAY-7"));
        Handoff second = appended(
                Handoff.unopened(handoffs().nextId()), OPENED, SCOPED, ACCEPTED, ticketed("jira", "PAY-7"), SUMMARY);
        appended(Handoff.unopened(handoffs().nextId()), OPENED, SCOPED, ACCEPTED, ticketed("other", "PAY-7"));

        assertThat(handoffs().withTicket("jira", "PAY-7")).containsExactly(second, filed);
        assertThat(handoffs().withTicket("jira", "PAY-70")).isEmpty();

        Handoff refiled = appended(filed, ticketed("jira", "PAY-9"));
        assertThat(handoffs().withTicket("jira", "PAY-9")).containsExactly(refiled);
        assertThat(handoffs().withTicket("jira", "PAY-7")).containsExactly(second);
    }

    private static HandoffEvent ticketed(String tracker, String key) {
        return new TicketFiled("ledger", new TicketRef(tracker, key, "https://example.com/" + key));
    }

    private static HandoffEvent openedFor(String reference, Person commander) {
        return new HandoffOpened("Text4Shell", new Incident(reference, "", Severity.HIGH, false, ""), commander);
    }

    private int fiveMore(HandoffId id, CyclicBarrier together) {
        awaits(together);
        int won = 0;
        while (won < 5) {
            Handoff now = handoffs().find(id).orElseThrow();
            won += append(now, SUMMARY) ? 1 : 0;
        }
        return won;
    }

    private Handoff appended(Handoff before, HandoffEvent... events) {
        assertThat(append(before, events)).isTrue();
        return after(before, events);
    }

    private boolean append(Handoff before, HandoffEvent... events) {
        return handoffs().append(after(before, events), before.version(), recorded(before, events));
    }

    private static Handoff after(Handoff before, HandoffEvent... events) {
        Handoff after = before;
        for (Recorded recorded : recorded(before, events)) {
            after = after.after(recorded);
        }
        return after;
    }

    private static List<Recorded> recorded(Handoff before, HandoffEvent... events) {
        List<Recorded> recorded = new ArrayList<>();
        for (HandoffEvent event : events) {
            recorded.add(recorded(before.version() + recorded.size() + 1, event));
        }
        return recorded;
    }

    private static Recorded recorded(long version, HandoffEvent event) {
        return new Recorded(version, new Moment(MARA, NOW.plusSeconds(version)), event);
    }

    private static void awaits(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
