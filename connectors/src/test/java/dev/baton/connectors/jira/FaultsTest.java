package dev.baton.connectors.jira;

import static dev.baton.port.Failing.failure;
import static dev.baton.port.tracker.OnATracker.got;
import static dev.baton.port.tracker.OnATracker.rejected;
import static dev.baton.port.tracker.OnATracker.unavailable;
import static dev.baton.port.tracker.Orders.DUE;
import static dev.baton.port.tracker.Orders.LABEL;
import static dev.baton.port.tracker.Orders.anyOrder;
import static dev.baton.port.tracker.Orders.orderWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.http.BoundedHttp;
import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.standin.Trouble;
import dev.baton.connectors.jira.standin.Trouble.Kind;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.port.Answer;
import dev.baton.port.PortFailure.Unavailable;
import dev.baton.port.Tracker;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A Jira in trouble: each method says whether to try again or what somebody must change, and changes nothing. */
@ParameterizedClass
@EnumSource
class FaultsTest extends OnJira {

    private static final BoundedHttp.Limits SHORT =
            new BoundedHttp.Limits(Duration.ofMillis(500), Duration.ofMillis(500), 1024 * 1024);

    FaultsTest(JiraFlavour flavour) {
        super(flavour);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "DOWN",
                "SLOW",
                "STALLED",
                "RATE_LIMITED",
                "MAINTENANCE",
                "SERVER_ERROR",
                "MALFORMED",
                "TRUNCATED",
                "OVERSIZED",
                "REDIRECTED",
                "CONFLICT"
            })
    void what_passes_is_to_be_tried_again(Kind kind) {
        TicketRef ticket = filed(anyOrder());
        int changes = jira.changes().size();
        Tracker impatient = trackerWith(SHORT);
        jira.trouble().with(Trouble.EVERYTHING, kind);

        assertThat(methods(ticket))
                .allSatisfy(method -> assertThat(unavailable(method.apply(impatient)))
                        .startsWith("Jira")
                        .endsWith("."));

        jira.trouble().over();
        assertThat(jira.changes()).hasSize(changes);
        assertThat(methods(ticket)).allSatisfy(method -> got(method.apply(tracker())));
    }

    @ParameterizedTest
    @CsvSource({
        "MOVED, JIRA_URL",
        "UNAUTHORISED, JIRA_TOKEN",
        "STRANGER, JIRA_TOKEN",
        "STRANGER_GETS_NOTHING, JIRA_TOKEN",
        "FORBIDDEN, Baton's account"
    })
    void what_does_not_pass_names_what_to_change(Kind kind, String named) {
        TicketRef ticket = filed(anyOrder());
        int changes = jira.changes().size();
        jira.trouble().with(Trouble.EVERYTHING, kind);

        assertThat(methods(ticket))
                .allSatisfy(
                        method -> assertThat(rejected(method.apply(tracker()))).contains(named));

        jira.trouble().over();
        assertThat(jira.changes()).hasSize(changes);
        assertThat(methods(ticket)).allSatisfy(method -> got(method.apply(tracker())));
    }

    @ParameterizedTest
    @CsvSource({"RATE_LIMITED, 7", "MAINTENANCE, 11", "CONFLICT, 10", "SERVER_ERROR, 60"})
    void jira_says_how_long_to_wait(Kind kind, int seconds) {
        jira.trouble().with(Trouble.EVERYTHING, kind);

        assertThat(failure(tracker().file(home(), anyOrder())))
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        unavailable -> assertThat(unavailable.retryAfter()).hasSeconds(seconds));
    }

    @Test
    void a_search_with_nothing_on_its_pages_and_no_last_one_is_given_up() {
        filed(anyOrder());
        jira.site().shortPages(0);

        assertThat(got(tracker().labelled(LABEL, 10))).isEmpty();
        assertThat(jira.calls(jira.searchOperation())).hasSizeLessThan(50);
    }

    @Test
    void a_token_that_has_expired_makes_no_ticket_gone() {
        TicketRef ticket = filed(anyOrder());
        jira.trouble().with("GET issue/*", Kind.NOT_THERE);
        jira.trouble().with("GET myself", Kind.UNAUTHORISED);

        assertThat(rejected(tracker().read(home(), ticket, anyOrder()))).contains("JIRA_TOKEN");
    }

    @Test
    void a_ticket_that_is_not_shown_is_gone_for_whoever_is_known() {
        TicketRef ticket = filed(anyOrder());
        jira.trouble().with("GET issue/*", Kind.NOT_THERE);

        assertThat(read(ticket, anyOrder()).status()).isEqualTo(Status.GONE);
    }

    @Test
    void a_port_where_nobody_listens_is_a_jira_that_cannot_be_reached() {
        jira.close();

        assertThat(unavailable(tracker().file(home(), anyOrder()))).isEqualTo("Jira cannot be reached.");
    }

    @Test
    void what_goes_wrong_is_told_without_the_token() {
        assertThat(jira.settings().toString())
                .doesNotContain(jira.settings().access().token());
        assertThat(jira.settings().access().toString())
                .doesNotContain(jira.settings().access().token());
    }

    @Test
    void address_and_token_can_be_checked() {
        assertThat(got(tracker().account())).isEqualTo("Baton");
        assertThat(got(tracker().project("SHOP"))).isEqualTo("The SHOP project");
        assertThat(rejected(tracker().project("NOWHERE"))).contains("NOWHERE");
    }

    /** Every method, each with its own order so that it has something to do. */
    private List<Function<Tracker, Answer<?>>> methods(TicketRef ticket) {
        int already = jira.site().keys().size();
        return List.of(
                tracker -> tracker.required(home()),
                tracker -> tracker.file(home(), orderWith("H-12/" + already)),
                tracker -> tracker.read(home(), ticket, anyOrder()),
                tracker -> tracker.mend(ticket, orderWith(DUE.plusDays(1))),
                tracker -> tracker.close(ticket, WHY),
                tracker -> tracker.reopen(ticket, WHY, DUE.plusDays(2)));
    }
}
