package dev.baton.server.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Severity;
import dev.baton.handoff.briefing.MeetingEvent.HandoffAccepted;
import dev.baton.handoff.closing.ClosingEvent.HandoffClosed;
import dev.baton.handoff.closing.ClosingEvent.IncidentClosed;
import dev.baton.handoff.deadline.DeadlinePolicy;
import dev.baton.handoff.deadline.PinnedPolicy;
import dev.baton.handoff.document.DocumentEvent.DocumentMarkedReady;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.opening.OpeningEvent.HandoffCancelled;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.port.Keeper;
import dev.baton.server.configuration.CannotStart;
import dev.baton.server.configuration.Configuration;
import dev.baton.server.configuration.Configuration.Ready;
import dev.baton.server.office.StorageAddress;
import dev.baton.storage.Storage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose policy lost a version that a handoff under way knows by its number only. */
class PinnedPoliciesTest {

    private static final int LOST = 77;
    private static final HandoffEvent OPENED = new HandoffOpened(
            "Log4Shell", new Incident("INC-7", "", Severity.CRITICAL, true, ""), ExampleOrganisation.COMMANDER);
    private static final HandoffEvent READY = new DocumentMarkedReady(
            1, "0".repeat(64), new PinnedPolicy.Terms(DeadlinePolicy.usual(LOST, Instant.EPOCH)));

    @TempDir
    Path data;

    private Ready configured;

    @BeforeEach
    void configure() {
        Map<String, String> variables = Map.of("PORT", "0", "BATON_DATA", data.toString());
        configured = (Ready) Configuration.read(variables, Example.organisation(), Instant.now());
    }

    @Test
    void it_does_not_start_and_says_what_to_put_back() throws Exception {
        happened(OPENED, READY);
        asOnlyTheNumberWasKept();

        assertThatThrownBy(this::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("Baton does not start; 1 to put right:\n"
                        + "  deadline-policy: version 77 is not in the file any more, and H-1 must be dated");
    }

    @Test
    void it_does_not_start_while_work_goes_on_either_which_a_failed_check_dates_anew() throws Exception {
        happened(OPENED, READY, new HandoffAccepted(1, "0".repeat(64), List.of()));
        asOnlyTheNumberWasKept();

        assertThatThrownBy(this::start).isInstanceOf(CannotStart.class).hasMessageContaining("H-1 must be dated");
    }

    @Test
    void it_does_not_start_during_the_weekly_watch_either_which_the_end_of_an_accepted_risk_breaks_off()
            throws Exception {
        happened(
                OPENED,
                READY,
                new HandoffAccepted(1, "0".repeat(64), List.of()),
                new HandoffClosed(),
                new IncidentClosed(List.of()));
        asOnlyTheNumberWasKept();

        assertThatThrownBy(this::start).isInstanceOf(CannotStart.class).hasMessageContaining("H-1 must be dated");
    }

    @Test
    void it_starts_when_the_document_keeps_the_terms_itself() {
        happened(OPENED, READY);
        start();
    }

    @Test
    void it_starts_when_that_handoff_is_over() throws Exception {
        happened(OPENED, READY, new HandoffCancelled("A false positive."));
        asOnlyTheNumberWasKept();
        start();
    }

    private void start() {
        Server.start(configured).close();
    }

    private void happened(HandoffEvent... events) {
        try (Storage storage = StorageAddress.openPatiently(configured.environment())) {
            new Keeper(storage.handoffs(), ExampleOrganisation.COMMANDER, Instant.parse("2026-11-23T09:00:00Z"))
                    .in(new HandoffId(1), events);
        }
    }

    /** Writes the event as its first version was written, by a Baton whose lists did not know of it. */
    private void asOnlyTheNumberWasKept() throws Exception {
        String kind = "document_marked_ready.";
        Path file = StorageAddress.of(configured.environment()).directory().resolve("baton");
        try (Connection database = DriverManager.getConnection(
                        "jdbc:h2:retry:" + file.toAbsolutePath() + ";DATABASE_TO_LOWER=TRUE", "sa", "");
                PreparedStatement find = database.prepareStatement("select body from handoff_event where kind = ?");
                Statement lists = database.createStatement();
                PreparedStatement change =
                        database.prepareStatement("update handoff_event set kind = ?, body = ? where kind = ?")) {
            find.setString(1, kind + "2");
            ResultSet found = find.executeQuery();
            assertThat(found.next()).isTrue();
            ObjectNode body = (ObjectNode) new JsonMapper().readTree(found.getString(1));
            ObjectNode event = (ObjectNode) body.get("event");
            event.remove("policy");
            event.put("policy_version", LOST);
            change.setString(1, kind + "1");
            change.setString(2, body.toString());
            change.setString(3, kind + "2");
            assertThat(change.executeUpdate()).isEqualTo(1);
            assertThat(lists.executeUpdate("update lists set made_by = 0")).isEqualTo(1);
        }
    }
}
