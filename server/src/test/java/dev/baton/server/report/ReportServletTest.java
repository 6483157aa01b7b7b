package dev.baton.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.ticket.Drift;
import dev.baton.handoff.ticket.TicketEvent.DriftFound;
import dev.baton.handoff.ticket.TicketEvent.TicketFiled;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.port.Answer;
import dev.baton.port.Keeper;
import dev.baton.port.PortFailure;
import dev.baton.port.TicketOrder;
import dev.baton.port.tracker.MemoryTracker;
import dev.baton.port.tracker.Orders;
import dev.baton.scenario.Any;
import dev.baton.scenario.Cast;
import dev.baton.scenario.Situation;
import dev.baton.server.document.SignedLinks;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.office.ServedOffice;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportServletTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-12-22T09:00:00Z"), ZoneOffset.UTC);

    private final MemoryTracker jira = new MemoryTracker("jira", NOW);

    @TempDir
    Path data;

    private ServedOffice served;
    private OpenOffice office;
    private SignedLinks links;

    @BeforeEach
    void open() {
        served = new ServedOffice(data, NOW, Map.of("/report", ReportServlet::new), jira);
        office = served.office();
        links = served.links();
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void before_anything_has_come_to_its_date_that_is_said() throws Exception {
        HttpResponse<String> page = served.get(links.report().orElseThrow());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("No item has come to its date yet.");
    }

    @Test
    void each_team_and_severity_has_a_bar_with_the_target_and_the_line_without_a_process() throws Exception {
        keep(Situation::itIsClosed);
        keep(Situation::itIsAccepted);

        String page = served.get(links.report().orElseThrow()).body();

        assertThat(page)
                .contains("100 % of 1 items", "By team", "By severity", "<span>Critical</span>")
                .contains("aria-label=\"Payments: 100 % on time, 1 of 1\"")
                .contains("class=\"target\" x1=\"90\"", "class=\"without\" x1=\"50\"");
    }

    @Test
    void what_is_late_is_listed_with_who_owes_it_and_since_when() throws Exception {
        assertThat(served.get(links.report().orElseThrow()).body()).contains("Late now", "Nothing is late.");
        keep(situation -> situation
                .itIsAccepted()
                .and(Cast.ENGINEER, engineer -> engineer.marksDone(Any.LEDGER))
                .when()
                .theInventory(shelf -> shelf.failsWith(new PortFailure.Rejected("It is closed.")))
                .laterAt(Instant.parse("2026-12-21T08:00:00Z"))
                .laterAt(Instant.parse("2026-12-22T08:30:00Z")));

        assertThat(served.get(links.report().orElseThrow()).body())
                .contains("Verification: payments/ledger", "since Mon 21 Dec 2026, 09:00 (Berlin)")
                .contains("Owed by Vera Verifier in H-1, Log4Shell")
                .doesNotContain("Nothing is late.");
    }

    @Test
    void a_ticket_behind_which_no_accepted_handoff_stands_was_filed_and_hoped_for() throws Exception {
        office.filedAndHoped().look();
        assertThat(served.get(links.report().orElseThrow()).body())
                .contains(
                        "Filed and hoped",
                        "None in jira, among the newest 1000, as of Tue 22 Dec 2026, 10:00 (Berlin).");
        TicketRef hoped = filed(new TicketOrder.Words("Update log4j <b>somehow</b>", "Please."), "by hand");
        TicketRef ours = filed(new TicketOrder.Words("H-2: remove log4j-core", "Please."), "H-2/payments/ledger");
        keep(Situation::itIsAccepted, filed(ours));

        office.filedAndHoped().look();
        assertThat(served.get(links.report().orElseThrow()).body())
                .contains(
                        "1 ticket in jira", "Update log4j &lt;b&gt;somehow&lt;/b&gt;", "href=\"" + hoped.link() + "\"")
                .doesNotContain("H-2: remove log4j-core");
    }

    @Test
    void a_tracker_that_cannot_be_asked_is_said_to_be_so_and_what_was_found_before_is_there() throws Exception {
        TicketRef hoped = filed(new TicketOrder.Words("Update log4j", "Please."), "by hand");
        office.filedAndHoped().look();
        jira.cutOff();
        office.filedAndHoped().look();

        assertThat(served.get(links.report().orElseThrow()).body())
                .contains("1 ticket in jira", "href=\"" + hoped.link() + "\"", "Late now")
                .contains("Since then jira could not be asked: The tracker cannot be reached.");
    }

    @Test
    void whoever_reads_the_page_does_not_wait_for_a_tracker() throws Exception {
        office.filedAndHoped().look();
        synchronized (jira) {
            assertThat(served.get(links.report().orElseThrow()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void an_item_whose_ticket_was_moved_away_is_listed_with_who_moved_it() throws Exception {
        assertThat(served.get(links.report().orElseThrow()).body()).doesNotContain("Not on the team");
        TicketRef ticket = new TicketRef("jira", "SEC-3", "https://jira.example.org/browse/SEC-3");
        Drift.Difference moved = new Drift.Difference(Aspect.PROJECT, "SEC", "Emma Engineer");
        keep(Situation::itIsAccepted, filed(ticket), new DriftFound(1, Any.LEDGER, moved));

        assertThat(served.get(links.report().orElseThrow()).body())
                .contains("Not on the team's board", "payments/ledger in H-1", "SEC-3")
                .contains("In SEC, seen Tue 22 Dec 2026, 10:00 (Berlin), moved by Emma Engineer");
    }

    @Test
    void nothing_is_loaded_from_elsewhere() throws Exception {
        assertThat(served.get(links.report().orElseThrow()).body()).doesNotContain("http:", "https:", "<script");
    }

    @Test
    void the_link_is_ours_alone_and_ends() throws Exception {
        URI old =
                served.linksAt(Clock.offset(NOW, Duration.ofDays(-91))).report().orElseThrow();
        URI ofDocument = links.to(new HandoffId(1));

        assertThat(served.get(old).statusCode()).isEqualTo(410);
        assertThat(served.get(links.report().orElseThrow().resolve("/report?" + ofDocument.getQuery()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(served.get(old.resolve("/report")).statusCode()).isEqualTo(404);
    }

    private TicketRef filed(TicketOrder.Words words, String key) {
        TicketOrder any = Orders.orderWith(words);
        TicketOrder order = new TicketOrder(key, any.project(), any.words(), any.severity(), any.duty(), any.links());
        return ((Answer.Got<TicketRef>) jira.file(new TicketHome("jira", "SHOP"), order)).value();
    }

    private static HandoffEvent filed(TicketRef ticket) {
        return new TicketFiled(Any.LEDGER, ticket);
    }

    private void keep(Consumer<Situation> situation, HandoffEvent... more) {
        new Keeper(office.kept().handoffs(), Person.BATON, NOW.instant()).played(situation, more);
    }
}
