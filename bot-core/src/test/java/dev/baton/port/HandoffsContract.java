package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
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
import dev.baton.handoff.scope.Scope;
import dev.baton.handoff.scope.ScopeEvent.ScopeRecorded;
import dev.baton.handoff.scope.ScopedProject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Handoffs} must do. */
public interface HandoffsContract
        extends FoundHandoffsContract,
                LateHandoffsContract,
                ListedHandoffsContract,
                DeletedHandoffsContract,
                SummedHandoffsContract {

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
        Handoff opened = keeper().begun(OPENED, SUMMARY);

        assertThat(handoffs().find(opened.id())).contains(opened);
        assertThat(handoffs().history(opened.id()))
                .containsExactly(keeper().recorded(1, OPENED), keeper().recorded(2, SUMMARY));

        Handoff cancelled = keeper().next(opened, CANCELLED);

        assertThat(handoffs().find(opened.id())).contains(cancelled);
        assertThat(handoffs().history(opened.id()))
                .containsExactly(
                        keeper().recorded(1, OPENED), keeper().recorded(2, SUMMARY), keeper().recorded(3, CANCELLED));
    }

    @Test
    default void who_comes_second_changes_nothing() {
        Handoff opened = keeper().begun(OPENED);
        keeper().next(opened, SUMMARY);

        assertThat(keeper().offer(opened, CANCELLED)).isFalse();
        assertThat(keeper().offer(Handoff.unopened(opened.id()), OPENED)).isFalse();
        assertThat(handoffs().history(opened.id())).hasSize(2);
    }

    @Test
    default void a_lost_race_leaves_the_transaction_whole() {
        Handoff opened = keeper().begun(OPENED);
        keeper().next(opened, SUMMARY);

        boolean secondTry = transaction().inOne(() -> {
            boolean first = keeper().offer(opened, CANCELLED);
            Handoff fresh = handoffs().find(opened.id()).orElseThrow();
            return !first && keeper().offer(fresh, CANCELLED);
        });

        assertThat(secondTry).isTrue();
        assertThat(handoffs().find(opened.id()).orElseThrow().phase()).isEqualTo(Phase.CANCELLED);
    }

    @Test
    default void events_out_of_order_are_a_bug_and_change_nothing() {
        Handoff opened = keeper().begun(OPENED);

        assertThatThrownBy(() -> handoffs().append(opened, 1, List.of(keeper().recorded(3, SUMMARY))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event: version 3 (expected: 2)");
        assertThatThrownBy(() -> handoffs().append(opened, 1, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(handoffs().history(opened.id())).hasSize(1);
    }

    @Test
    default void what_a_failed_transaction_appended_has_not_happened() {
        Handoff opened = keeper().begun(OPENED);

        assertThatThrownBy(() -> transaction().inOne(() -> {
                    keeper().next(opened, SUMMARY);
                    assertThat(handoffs().find(opened.id()).orElseThrow().version())
                            .isEqualTo(2);
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(handoffs().find(opened.id())).contains(opened);
        Handoff otherwise = keeper().next(opened, CANCELLED);
        assertThat(handoffs().find(opened.id())).contains(otherwise);
    }

    @Test
    default void of_many_who_append_at_once_each_event_has_one_winner_and_none_is_lost() {
        Handoff opened = keeper().begun(OPENED);
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

    private int fiveMore(HandoffId id, CyclicBarrier together) {
        awaits(together);
        int won = 0;
        while (won < 5) {
            Handoff now = handoffs().find(id).orElseThrow();
            won += keeper().offer(now, SUMMARY) ? 1 : 0;
        }
        return won;
    }

    private static void awaits(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
