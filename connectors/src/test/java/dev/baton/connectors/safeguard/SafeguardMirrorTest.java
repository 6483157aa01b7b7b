package dev.baton.connectors.safeguard;

import static dev.baton.port.Failing.failure;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.safeguard.standin.Fault;
import dev.baton.connectors.safeguard.standin.StandIn;
import dev.baton.connectors.safeguard.standin.StandIn.Speaks;
import dev.baton.connectors.safeguard.tool.Capability;
import dev.baton.connectors.safeguard.tool.ToolUse;
import dev.baton.handoff.ticket.TaskRef;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.port.Answer;
import dev.baton.port.Mirror;
import dev.baton.port.Mirror.Made;
import dev.baton.port.Mirror.Mirrored;
import dev.baton.port.MirrorContract;
import dev.baton.port.PortFailure;
import dev.baton.port.TicketOrder;
import dev.baton.port.tracker.Orders;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tasks in Safeguard: there once, told how Jira's issues stand, and never created on a mere guess. */
class SafeguardMirrorTest implements MirrorContract {

    private static final String CREATE = "safeguard_create_task";
    private static final TicketOrder ORDER = Orders.orderWith("H-1/till");

    private final StandIn standIn = new StandIn();

    @AfterEach
    void close() {
        standIn.close();
    }

    @Override
    public Mirror mirror() {
        standIn.open(Speaks.MODERN);
        return new Safeguard(standIn.access(), Map.of(), InstantSource.fixed(Instant.EPOCH)).mirror();
    }

    @Override
    public Mirror outOfReach() {
        standIn.spoil("", Fault.DOWN);
        return mirror();
    }

    @Test
    void a_task_says_what_the_ticket_says() {
        mirror().mirror(ORDER, TICKET, false);

        JsonNode given = Objects.requireNonNull(standIn.workspace().tasks().get("H-1/till"))
                .path("given");
        assertThat(given.path("title").asText()).isEqualTo(ORDER.words().title());
        assertThat(given.path("due_date").asText())
                .isEqualTo(String.valueOf(ORDER.duty().due()));
        assertThat(given.path("assignee").asText())
                .isEqualTo(ORDER.duty().owner().email());
        assertThat(given.path("severity").asText()).isEqualTo("critical");
        assertThat(given.path("url").asText()).isEqualTo(TICKET.link());
    }

    @Test
    void a_task_that_may_have_been_created_is_not_created_again_unseen() {
        Mirror mirror = mirror();
        standIn.spoil(CREATE, Fault.DONE_BUT_LOST);

        Made made = ((Answer.Got<Made>) mirror.mirror(ORDER, TICKET, false)).value();

        assertThat(standIn.workspace().tasks()).hasSize(1);
        assertThat(made)
                .isInstanceOfSatisfying(
                        Made.Unsure.class,
                        unsure -> assertThat(unsure.because()).contains("may have the task for SHOP-7"));
    }

    @Test
    void after_a_try_of_which_nobody_heard_nothing_is_called() {
        Made made = ((Answer.Got<Made>) mirror().mirror(ORDER, TICKET, true)).value();

        assertThat(made).isInstanceOf(Made.Unsure.class);
        assertThat(standIn.tools().called()).isEmpty();
    }

    @Test
    void a_task_whose_id_is_elsewhere_in_the_answer_is_not_made_again_either() {
        standIn.open(Speaks.MODERN);
        ToolUse odd = ToolUse.usual(Capability.TASK).finding("id", JsonPointer.compile("/elsewhere"));
        Mirror mirror = new Safeguard(
                        standIn.access(), Map.of(Capability.TASK, odd), InstantSource.fixed(Instant.EPOCH))
                .mirror();

        Made made = ((Answer.Got<Made>) mirror.mirror(ORDER, TICKET, false)).value();

        assertThat(standIn.workspace().tasks()).hasSize(1);
        assertThat(made)
                .isInstanceOfSatisfying(
                        Made.Unsure.class,
                        unsure -> assertThat(unsure.because()).contains("set safeguard.task.results.id"));
    }

    @Test
    void a_tool_that_says_it_may_be_called_twice_is_called_again_later() {
        standIn.tools().makeIdempotent(CREATE);
        Mirror mirror = mirror();
        standIn.spoil(CREATE, Fault.DONE_BUT_LOST);
        assertThat(failure(mirror.mirror(ORDER, TICKET, false))).isInstanceOf(PortFailure.Unavailable.class);

        standIn.spoil(CREATE, Fault.NONE);

        assertThat(mirror.mirror(ORDER, TICKET, false)).isInstanceOf(Answer.Got.class);
        assertThat(standIn.workspace().tasks()).hasSize(1);
    }

    @Test
    void a_task_that_was_surely_not_created_is_tried_again_later() {
        Mirror mirror = mirror();
        standIn.spoil(CREATE, Fault.BUSY);

        assertThat(failure(mirror.mirror(ORDER, TICKET, false))).isInstanceOf(PortFailure.Unavailable.class);
        assertThat(standIn.workspace().tasks()).isEmpty();
    }

    @Test
    void a_tool_that_only_reads_is_named_and_not_called() {
        standIn.tools().makeReadOnly(CREATE);

        assertThat(failure(mirror().mirror(ORDER, TICKET, false)).reason())
                .isEqualTo("Safeguard offers safeguard_create_task only for reading, it says.");
        assertThat(standIn.tools().called()).isEmpty();
    }

    @Test
    void how_a_jira_issue_stands_is_sent_for_its_task() {
        Mirror mirror = mirror();

        mirror.keepInSync(new TaskRef("t-1", ""), ORDER, MirrorContract.in(Status.DONE));
        mirror.keepInSync(new TaskRef("t-1", ""), ORDER, MirrorContract.in(Status.DONE));

        assertThat(standIn.workspace().issues()).containsExactly("t-1 SHOP-7");
    }

    @Test
    void of_another_tracker_s_tickets_nothing_is_sent() {
        TicketRef elsewhere = new TicketRef("built-in", "SHOP-7", "");
        Mirrored ticket = new Mirrored(elsewhere, MirrorContract.in(Status.DONE).state());

        assertThat(failure(mirror().keepInSync(new TaskRef("t-1", ""), ORDER, ticket))
                        .reason())
                .contains("of no other tracker's tickets");
        assertThat(standIn.workspace().issues()).isEmpty();
    }

    @Test
    void arguments_that_the_tool_s_own_schema_refuses_are_not_sent() {
        TicketRef odd = new TicketRef("jira", "not a key", "");
        Mirrored ticket = new Mirrored(odd, MirrorContract.in(Status.DONE).state());

        assertThat(failure(mirror().keepInSync(new TaskRef("t-1", ""), ORDER, ticket))
                        .reason())
                .contains("safeguard_send_jira_issue wants other arguments", "issue_key");
        assertThat(standIn.tools().called()).isEmpty();
    }
}
