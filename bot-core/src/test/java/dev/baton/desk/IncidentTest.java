package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.scenario.Any;
import dev.baton.scenario.Cast;
import dev.baton.scenario.Situation;
import dev.baton.view.Card;
import dev.baton.view.Part;
import dev.baton.view.Span;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several handoffs of one incident, on one desk. */
class IncidentTest {

    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private final SharedDesk desk = new SharedDesk();

    @Test
    void an_incident_is_not_closed_while_another_handoff_of_it_is_open() {
        desk.is(Situation::itIsClosed);
        desk.is(Situation::itIsAccepted);

        assertThat(closesTheIncident(FIRST)).isInstanceOfSatisfying(Outcome.Refused.class, no -> {
            assertThat(no.rule()).isEqualTo(Rule.AN_INCIDENT_CLOSES_LAST);
            assertThat(no.because()).contains("H-2", Any.LEDGER);
        });
        assertThat(desk.handoff(FIRST).phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void an_incident_is_closed_once_for_all_its_handoffs() {
        desk.is(Situation::itIsClosed);
        desk.is(Situation::itIsClosed);

        assertThat(closesTheIncident(FIRST)).isInstanceOf(Outcome.Done.class);
        assertThat(desk.handoff(FIRST).phase()).isEqualTo(Phase.SYSTEMIC_WATCH);
        assertThat(desk.handoff(SECOND).phase()).isEqualTo(Phase.SYSTEMIC_WATCH);
        assertThat(desk.handoff(SECOND).watch()).isEqualTo(desk.handoff(FIRST).watch());
    }

    @Test
    void two_watches_that_find_the_same_open_one_follow_up() {
        desk.is(Situation::itIsUnderWatch);
        desk.is(Situation::itIsUnderWatch);
        desk.shelf().contains(Any.TILL);

        desk.passes(Duration.ofDays(7));

        assertThat(desk.handoff(FIRST).watch().recurrences()).hasSize(1);
        assertThat(desk.handoff(SECOND).watch().recurrences()).isEmpty();
        assertThat(desk.handoff(SECOND).watch().succeeded()).isEqualTo(1);
        assertThat(desk.count()).isEqualTo(3);
    }

    @Test
    void a_follow_up_lives_where_its_parent_lives_and_each_links_the_other() {
        desk.is(Situation::itIsUnderWatch);
        desk.shelf().contains(Any.TILL);

        desk.passes(Duration.ofDays(7));

        assertThat(desk.places(SECOND)).containsExactly(SharedDesk.CHANNEL);
        assertThat(links(hub(FIRST))).contains(URI.create("https://baton.example/handoffs/H-2"));
        assertThat(links(hub(SECOND))).contains(URI.create("https://baton.example/handoffs/H-1"));
        assertThat(desk.count()).isEqualTo(2);
    }

    @Test
    void a_follow_up_says_of_its_parent_that_it_is_deleted() {
        desk.is(Situation::itIsUnderWatch);
        desk.shelf().contains(Any.TILL);
        desk.passes(Duration.ofDays(7));

        desk.isDeleted(FIRST);

        assertThat(desk.hub(SECOND).toString()).contains("H-1, deleted on 26 November 2029");
        assertThat(links(desk.hub(SECOND))).doesNotContain(URI.create("https://baton.example/handoffs/H-1"));
    }

    @Test
    void a_handoff_says_of_its_follow_up_that_it_is_deleted() {
        desk.is(Situation::itIsUnderWatch);
        desk.shelf().contains(Any.TILL);
        desk.passes(Duration.ofDays(7));

        desk.isDeleted(SECOND);

        assertThat(desk.hub(FIRST).toString()).contains("H-2, deleted on 26 November 2029");
        assertThat(links(desk.hub(FIRST))).doesNotContain(URI.create("https://baton.example/handoffs/H-2"));
    }

    private Outcome closesTheIncident(int handoff) {
        Outcome outcome = desk.does(Cast.COMMANDER, handoff, "incident|yes");
        desk.doWhatIsDue();
        return outcome;
    }

    /** The hub card as it was posted last. */
    private Card hub(int handoff) {
        return desk.said("hub:H-" + handoff + ":").get(0);
    }

    private static List<URI> links(Card card) {
        return card.parts().stream()
                .flatMap(part -> part instanceof Part.Facts facts ? facts.facts().stream() : Stream.empty())
                .flatMap(fact -> fact.value().spans().stream())
                .flatMap(span -> span instanceof Span.Link link ? Stream.of(link.target()) : Stream.empty())
                .toList();
    }
}
