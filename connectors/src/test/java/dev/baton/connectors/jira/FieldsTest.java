package dev.baton.connectors.jira;

import static dev.baton.port.tracker.OnATracker.got;
import static dev.baton.port.tracker.OnATracker.rejected;
import static dev.baton.port.tracker.Orders.anyOrder;
import static dev.baton.port.tracker.Orders.orderWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.standin.Human;
import dev.baton.connectors.jira.standin.Trouble;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.port.TicketOrder.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What projects ask for when a ticket is created. */
@ParameterizedClass
@EnumSource
class FieldsTest extends OnJira {

    private static final String ID = "customfield_10050";

    FieldsTest(JiraFlavour flavour) {
        super(flavour);
    }

    @ParameterizedTest
    @CsvSource({
        "string, plugin:textfield, one line",
        "string, plugin:textarea, 'a paragraph with *stars*'",
        "number, plugin:float, 2.5",
        "date, plugin:datepicker, 2026-12-24",
        "user, plugin:userpicker, otto@example.org"
    })
    void what_somebody_answered_is_given_in_the_form_of_the_field(String type, String custom, String words) {
        jira.site().insistOn("SHOP", field(), type, custom);

        filed(orderWith(Map.of(ID, words)));

        assertThat(jira.site().keys()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "number, plugin:float, many, a number",
        "date, plugin:datepicker, tomorrow, a date",
        "user, plugin:userpicker, nobody@example.org, e-mail"
    })
    void what_does_not_fit_is_refused_before_anything_is_created(
            String type, String custom, String words, String expected) {
        jira.site().insistOn("SHOP", field(), type, custom);

        assertThat(rejected(tracker().file(home(), orderWith(Map.of(ID, words)))))
                .contains("\"The field\"")
                .contains(words)
                .contains(expected);

        assertThat(jira.calls(Trouble.CREATION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"option", "array"})
    void choices_are_offered_and_one_is_taken(String type) {
        TicketField field = new TicketField(ID, "The field", List.of("none", "some", "all"));
        jira.site().insistOn("SHOP", field, type, "plugin:select");

        assertThat(got(tracker().required(home()))).containsExactly(field);
        filed(orderWith(Map.of(ID, "All")));

        assertThat(jira.site().keys()).hasSize(1);
    }

    @Test
    void a_field_that_is_not_asked_for_any_more_is_left_out() {
        filed(orderWith(Map.of("customfield_99999", "an answer from last week")));

        assertThat(jira.site().keys()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"labels, Labels", "duedate, Due date", "assignee, Assignee", "description, Description"})
    void a_screen_without_what_a_ticket_needs_is_told_to_the_administrator(String field, String name) {
        jira.site().takeOffScreen("SHOP", field);

        assertThat(rejected(tracker().file(home(), anyOrder())))
                .contains("SHOP")
                .contains(name)
                .contains("create screen");
        assertThat(jira.calls(Trouble.CREATION)).isEmpty();
    }

    @Test
    void a_project_without_priorities_gets_its_tickets_all_the_same() {
        jira.site().takeOffScreen("SHOP", "priority");

        filed(anyOrder());

        assertThat(jira.site().keys()).hasSize(1);
    }

    @Test
    void an_issue_type_that_is_not_there_is_told_with_those_that_are() {
        jira.site().types("SHOP", "Story", "Defect");

        assertThat(rejected(tracker().required(home())))
                .contains("\"Task\"")
                .contains("Story, Defect")
                .contains("jira.issue-type in baton.yaml");
    }

    @Test
    void a_project_in_which_nothing_can_be_created_is_told() {
        jira.site().types("SHOP");

        assertThat(rejected(tracker().required(home()))).contains("may not create tickets");
    }

    @Test
    void long_words_are_cut_where_jira_would_refuse_them() {
        String emoji = "\uD83D\uDC69";
        Words words = new Words(emoji.repeat(200) + "\nsecond line", "[*long*] ".repeat(6_000) + emoji.repeat(9_000));

        TicketRef ticket = filed(orderWith(words));

        String shown = engineers().words(ticket);
        assertThat(shown).startsWith(emoji.repeat(127) + "…\n").contains("…\n\nFiled by Baton for H-12/shop/till");
        assertThat(shown.chars().filter(c -> c == '\uFFFD')).isEmpty();
    }

    @Test
    void words_that_no_jira_takes_are_left_out() {
        Words words = new Words("A\u0000 title\twith\r\nlines", "A\u0007 bell,\r\na\rreturn, half a \uD83D character");

        TicketRef ticket = filed(orderWith(words));

        assertThat(engineers().words(ticket))
                .startsWith("A title with lines\n\n")
                .contains("A bell,\na\nreturn, half a \uFFFD character");
    }

    @Test
    void the_account_is_found_by_the_whole_address() {
        jira.site().add(Human.of("Olga Evil", "olga@example.org.evil.example"));

        TicketRef ticket = filed(anyOrder());

        assertThat(read(ticket, anyOrder()).deviations()).isEmpty();
    }

    private static TicketField field() {
        return new TicketField(ID, "The field", List.of());
    }
}
