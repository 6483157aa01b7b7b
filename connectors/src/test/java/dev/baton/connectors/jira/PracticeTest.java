package dev.baton.connectors.jira;

import static dev.baton.port.tracker.OnATracker.got;
import static dev.baton.port.tracker.Orders.anyOrder;
import static dev.baton.port.tracker.Orders.orderWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.connectors.jira.settings.JiraSettings;
import dev.baton.connectors.jira.standin.Trouble;
import dev.baton.handoff.Severity;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Status;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An organisation that calls things by names of its own. */
class PracticeTest extends OnJira {

    private static final JiraPractice OURS =
            JiraPractice.USUAL.withIssueType("bug").withoutFix(Set.of("DONE")).withPriority(Severity.CRITICAL, "low");

    PracticeTest() {
        super(
                JiraFlavour.CLOUD,
                usual -> new JiraSettings(usual.site(), usual.api(), usual.access(), List.of(" s ", ""), OURS));
    }

    @Test
    void the_issue_type_is_found_by_its_name() {
        filed(anyOrder());

        assertThat(jira.calls(Trouble.CREATION)
                        .get(0)
                        .body()
                        .at("/fields/issuetype/id")
                        .asText())
                .isEqualTo("3");
    }

    @Test
    void the_priority_is_theirs() {
        filed(anyOrder());

        assertThat(jira.calls(Trouble.CREATION)
                        .get(0)
                        .body()
                        .at("/fields/priority/name")
                        .asText())
                .isEqualTo("Low");
    }

    @Test
    void a_priority_of_the_usual_names_remains_for_the_others() {
        filed(orderWith(Severity.HIGH));

        assertThat(jira.calls(Trouble.CREATION)
                        .get(0)
                        .body()
                        .at("/fields/priority/name")
                        .asText())
                .isEqualTo("High");
    }

    @Test
    void what_ends_without_a_fix_is_what_they_say() {
        TicketRef ticket = filed(anyOrder());
        engineers().move(ticket, Status.DONE);

        assertThat(read(ticket, anyOrder()).status()).isEqualTo(Status.ENDED_OTHERWISE);
    }

    @Test
    void a_typographic_apostrophe_is_an_apostrophe() {
        assertThat(JiraPractice.USUAL.isWithoutFix(" Won’t Do ")).isTrue();
        assertThat(JiraPractice.USUAL.isWithoutFix("Done")).isFalse();
    }

    @Test
    void a_project_in_another_case_is_the_same_project() {
        TicketRef ticket = filed(anyOrder());

        TicketHome small = new TicketHome(JiraTracker.NAME, "shop");
        assertThat(got(tracker().read(small, ticket, anyOrder())).deviations()).isEmpty();
    }

    @Test
    void a_query_is_quoted() {
        assertThat(tracker().query("a\"b\\c")).isEqualTo("labels = \"a\\\"b\\\\c\" ORDER BY created DESC");
    }

    @Test
    void a_higher_priority_is_not_lost() {
        TicketRef ticket = filed(orderWith(Severity.LOW));
        assertThat(read(ticket, orderWith(Severity.LOW)).deviations()).isEmpty();
        jira.site().prioritise(ticket.key(), "Highest");

        assertThat(read(ticket, orderWith(Severity.LOW)).deviations()).isEmpty();
    }

    @Test
    void blank_webhook_secrets_are_none() {
        JiraSettings settings =
                new JiraSettings(jira.url(), jira.url(), jira.settings().access(), List.of(" s ", ""), OURS);

        assertThat(settings.webhookSecrets()).containsExactly("s");
        assertThat(settings.link("SHOP-1")).isEqualTo(jira.url() + "/browse/SHOP-1");
    }
}
