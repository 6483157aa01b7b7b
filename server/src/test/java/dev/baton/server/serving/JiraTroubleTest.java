package dev.baton.server.serving;

import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.slack.fake.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.http.BoundedHttp;
import dev.baton.connectors.jira.JiraTracker;
import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.standin.Human;
import dev.baton.connectors.jira.standin.JiraStandIn;
import dev.baton.connectors.jira.standin.Trouble;
import dev.baton.connectors.jira.standin.Trouble.Kind;
import dev.baton.desk.House;
import dev.baton.desk.Outcome;
import dev.baton.desk.Visit;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.Team;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.ticket.Ticket;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.WorkItem.State;
import dev.baton.playbook.Remediation;
import dev.baton.port.MemoryInventory;
import dev.baton.port.Outside;
import dev.baton.port.Place;
import dev.baton.scenario.Cast;
import dev.baton.scenario.Situation;
import dev.baton.scenario.stage.Played;
import dev.baton.scenario.stage.SettableClock;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.office.ServedOffice;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A whole office with a real Jira beside it that answers with errors and with what nobody can read. */
class JiraTroubleTest {

    private static final Place CHANNEL = new Place(Platform.PLAYGROUND, "T01", "C01");

    @TempDir
    private Path data;

    private final List<Recorded> history = Played.until(Situation::everyLeadHasSigned);
    private final SettableClock clock =
            new SettableClock(history.get(history.size() - 1).moment().at());
    private final JiraStandIn jira = JiraStandIn.open(JiraFlavour.CLOUD, clock);
    private OpenOffice office;

    @BeforeEach
    void open() {
        jira.site().addProject("PAY");
        jira.site().add(Human.of(Cast.ENGINEER.name(), Cast.ENGINEER.email()));
        JiraTracker tracker = new JiraTracker(jira.settings(), new BoundedHttp(BoundedHttp.Limits.USUAL), clock);
        office = OpenOffice.open(
                ServedOffice.storage(data),
                new House(
                        organisation(),
                        Remediation.REMEDIATION,
                        clock,
                        id -> URI.create("https://baton.example.org/handoffs/" + id)),
                new Outside(Map.of(), new MemoryInventory(List.of(), clock), List.of(tracker)));
        office.kept().transaction().inOne(() -> {
            Cast.accounts().forEach(office.kept().people()::note);
            Handoff handoff = Handoff.of(office.kept().handoffs().nextId(), history);
            return office.kept().handoffs().append(handoff, 0, history);
        });
    }

    @AfterEach
    void close() {
        office.close();
        jira.close();
    }

    @Test
    @Timeout(300)
    void a_ticket_waits_in_sight_while_jira_answers_with_errors_or_nonsense_and_is_filed_once_without_a_person() {
        jira.trouble().with(Trouble.EVERYTHING, Kind.SERVER_ERROR);
        office.desk().press(new Visit(Cast.COMMANDER.id(), CHANNEL, "end"), "H-1|end|yes");
        waitsBecause("Jira");
        String failing = ticket().trouble();

        jira.trouble().with(Trouble.EVERYTHING, Kind.MALFORMED);
        timePasses(Duration.ofMinutes(5));
        soon("another reason").until(() -> !ticket().trouble().equals(failing));
        waitsBecause("Jira");
        assertThat(jira.site().keys()).isEmpty();

        jira.trouble().over();
        timePasses(Duration.ofHours(1));
        soon("it is filed").until(() -> ticket().filed().isPresent());
        assertThat(jira.site().keys()).hasSize(1);
        assertThat(handoff().phase()).isEqualTo(Phase.IN_REMEDIATION);
        assertThat(hub()).doesNotContain("File the ticket of").doesNotContain("without a ticket");
    }

    private void waitsBecause(String words) {
        soon("why it waits").until(() -> ticket().trouble().contains(words));
        assertThat(item().state()).isEqualTo(State.COMMITTED);
        assertThat(handoff().phase()).isEqualTo(Phase.ACCEPTED);
        assertThat(hub())
                .contains("File the ticket of " + LEDGER + " (" + ticket().trouble() + ")")
                .contains("1 without a ticket");
    }

    private void timePasses(Duration time) {
        soon("nothing runs").until(() -> office.errands().isIdle(clock.instant()));
        clock.pass(time);
        office.errands().look();
    }

    private String hub() {
        Outcome shown = office.desk().say(new Visit(Cast.COMMANDER.id(), CHANNEL, "status"), "status H-1");
        return shown.toString();
    }

    private Ticket ticket() {
        return item().ticket();
    }

    private Progress item() {
        return handoff().work().item(LEDGER).orElseThrow();
    }

    private Handoff handoff() {
        return office.kept()
                .transaction()
                .inOne(() -> office.kept().handoffs().find(new HandoffId(1)).orElseThrow());
    }

    private static Organisation organisation() {
        Team payments = ExampleOrganisation.PAYMENTS;
        return ExampleOrganisation.organisationWith(
                new Team(
                        payments.id(),
                        payments.name(),
                        payments.members(),
                        payments.projects(),
                        payments.rhythm(),
                        new TicketHome(JiraTracker.NAME, "PAY")),
                ExampleOrganisation.PLATFORM);
    }
}
