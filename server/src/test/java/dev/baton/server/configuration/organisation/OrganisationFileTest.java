package dev.baton.server.configuration.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.connectors.safeguard.tool.Capability;
import dev.baton.connectors.safeguard.tool.ToolUse;
import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.deadline.DeadlinePolicies;
import dev.baton.handoff.deadline.DeadlinePolicy;
import dev.baton.handoff.deadline.HolidayRegion;
import dev.baton.handoff.deadline.PlanningCycles;
import dev.baton.handoff.deadline.Rhythm;
import dev.baton.handoff.organisation.Members;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.Practice;
import dev.baton.handoff.organisation.ProjectPattern;
import dev.baton.handoff.organisation.Security;
import dev.baton.handoff.organisation.Team;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.TeamId;
import dev.baton.server.configuration.reading.Findings;
import dev.baton.server.configuration.reading.Problem;
import dev.baton.server.configuration.reading.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationFileTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Findings findings = new Findings();

    @Test
    void what_is_left_out_has_the_sources_own_values() throws IOException {
        Organisation organisation = read(file("smallest.yaml"));

        BusinessCalendar calendar = BusinessCalendar.of(BERLIN, new HolidayRegion("DE-BE"));
        Person one = Person.byEmail("One", "one@example.org", BERLIN);
        Person two = Person.byEmail("Two", "two@example.org", BERLIN);
        assertThat(findings.problems()).isEmpty();
        assertThat(organisation)
                .isEqualTo(new Organisation(
                        "Smallest",
                        calendar,
                        List.of(one, two),
                        new Security(List.of(one), List.of(), List.of(one), List.of(), calendar),
                        List.of(new Team(
                                new TeamId("only"),
                                "Only",
                                new Members(two, two, List.of(), two),
                                List.of(new ProjectPattern("*")),
                                new Rhythm(calendar, new PlanningCycles.EveryWeeks(LocalDate.of(2026, 11, 2), 2)),
                                new TicketHome("built-in", "only"))),
                        new DeadlinePolicies(List.of(DeadlinePolicy.usual(1, Instant.EPOCH))),
                        Practice.USUAL));
    }

    @Test
    void every_setting_reaches_its_place() throws IOException {
        Organisation organisation = read(file("fullest.yaml"));

        assertThat(findings.problems()).isEmpty();
        assertThat(organisation).isEqualTo(Fullest.organisation());
    }

    @Test
    void what_things_are_called_in_jira_reaches_its_place() throws IOException {
        assertThat(written(file("smallest.yaml")).jira()).isEqualTo(JiraPractice.USUAL);

        assertThat(written(file("fullest.yaml")).jira()).isEqualTo(Fullest.jira());
    }

    @Test
    void how_safeguards_tools_are_used_reaches_its_place() throws IOException {
        assertThat(written(file("smallest.yaml")).inventory().system()).isEqualTo(InventoryChoice.Origin.SBOMS);

        InventoryChoice choice = written(file("fullest.yaml")).inventory();

        assertThat(choice.system()).isEqualTo(InventoryChoice.Origin.SAFEGUARD);
        ToolUse assets = Objects.requireNonNull(choice.uses().get(Capability.LIST_ASSETS));
        assertThat(assets.tool()).isEqualTo("ours.assets");
        assertThat(assets.arguments())
                .hasToString(
                        "{\"filter\":{\"purls\":[\"{purl}\"]},\"limit\":100,\"archived\":false,\"after\":\"{cursor}\"}");
        assertThat(assets.results())
                .containsEntry("items", JsonPointer.compile("/data/assets"))
                .containsEntry("next", JsonPointer.compile("/page/next"))
                .containsEntry("id", JsonPointer.compile("/id"));
        assertThat(choice.besides()).isEqualTo(new InventoryChoice.Besides(false, true));
        assertThat(Objects.requireNonNull(choice.uses().get(Capability.TASK)).tool())
                .isEqualTo("ours.task");
        assertThat(Objects.requireNonNull(choice.uses().get(Capability.REMEDIATION_PLAN))
                        .results())
                .containsEntry("fix", JsonPointer.compile("/advice/text"));
        assertThat(choice.uses().get(Capability.ASSET)).isEqualTo(ToolUse.usual(Capability.ASSET));
    }

    @Test
    void the_full_file_has_every_setting_there_is() throws IOException {
        String fullest = file("fullest.yaml");

        for (Setting setting : Setting.values()) {
            String key = setting.path().substring(setting.path().lastIndexOf('.') + 1);
            if (setting == Setting.CYCLE_ANCHOR || setting == Setting.CYCLE_WEEKS) {
                continue; // these two stand in the smallest file, for they exclude the starts
            }
            assertThat(fullest).as(setting.path()).contains(key + ":");
        }
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_line_path_and_remedy() throws IOException {
        read(file("wrong.yaml"));

        assertThat(findings.problems().stream().map(Problem::toString))
                .containsExactlyInAnyOrder(file("wrong.txt").split("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "async-handoff: true | Asynchronous handoffs fail.» (A3-01)",
                "briefing-required: false | Asynchronous handoffs fail.» (A3-01)",
                "auto-accept-after-days: 3 | written confirmation, the handoff has not happened» (A1-10)",
                "confirmations-optional: true | written confirmation, the handoff has not happened» (A1-10)",
                "deadline-override: 3 days | is not negotiable per incident» (A2-23)",
                "allow-postpone: true | Do not let the handoff slide» (A3-15)",
                "guests-may-act: true | A person.» (A2-19)",
                "team-owners: true | A person.» (A2-19)",
                "ticket-label: own | Use a consistent ticket label» (A4-08)",
                "sections: [summary] | contains six sections, in this order» (A2-03)",
                "skip-verification: true | \"done\" is not the security team's \"done.\"» (A5-01)",
                "delete-after-days: 30 | Retain handoff package and meeting records» (A7-14)",
                "disabled-rules: [A3-01] | each of them is the product"
            })
    void a_key_that_would_switch_off_a_law_is_answered_with_that_law(String line, String law) throws IOException {
        read(file("smallest.yaml").replace("organisation:", "organisation:\n  " + line));

        assertThat(findings.problems())
                .singleElement()
                .extracting(Problem::sentence)
                .asString()
                .startsWith("is no setting: the laws of the handoff cannot be switched off; ")
                .contains(law);
    }

    @Test
    void what_is_doubtful_is_a_warning_and_no_problem() throws IOException {
        read(file("smallest.yaml"));

        assertThat(findings.problems()).isEmpty();
        assertThat(findings.warnings().stream().map(Problem::toString))
                .as("one person as lead and manager (D-13), and Medium before High (D-04)")
                .containsExactly(file("smallest.txt").split("\n"));
    }

    @Test
    void a_file_without_teams_says_why_that_cannot_be() throws IOException {
        String text = file("smallest.yaml");

        read(text.substring(0, text.indexOf("teams:")));

        assertThat(findings.problems())
                .extracting(Problem::toString)
                .containsExactly("baton.yaml:1 teams: is missing; without a team nobody can be handed anything.");
    }

    @Test
    void a_policy_version_takes_effect_after_the_one_before_it() throws IOException {
        read(file("fullest.yaml").replace("effective-from: 2027-01-01T00:00:00Z", "effective-from: 2026-01-01"));

        assertThat(findings.problems())
                .extracting(Problem::sentence)
                .containsExactly("is not after that of version 1.");
    }

    @Test
    void a_recording_is_not_required_where_recordings_are_disabled() throws IOException {
        read(file("fullest.yaml")
                .replace("[root-cause, briefing-deck, timeline]", "[recording]")
                .replace("optional: [recording]", "optional: [root-cause]"));

        assertThat(findings.problems())
                .extracting(Problem::sentence)
                .containsExactly("has 'recording', and 'briefing.recording' is disabled; change one of the two.");
    }

    @Test
    void a_commander_may_lead_a_team_in_this_file() throws IOException {
        read(file("smallest.yaml").replace("lead: two@example.org", "lead: one@example.org"));

        assertThat(findings.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{ system: jra, project: PAY } | system: 'jra' is no tracker that Baton knows; write built-in or jira. Did you mean 'jira'?",
                "{ system: jira } | project: is missing; write the key of the team's project in Jira, such as PAY.",
                "{ system: jira, project: pay } | project: 'pay' is no key of a Jira project; write one such as PAY.",
                "{ system: jira, project: SEC } | project: is refused: tickets «do not become tickets in a separate security backlog» (A4-02). Name the team's normal project."
            })
    void a_tracker_that_cannot_be_is_told(String tracker, String sentence) throws IOException {
        String text = file("smallest.yaml") + "\njira: { security-backlogs: [SEC] }\n";

        read(text.replace("    name: Only", "    tracker: " + tracker + "\n    name: Only"));

        assertThat(findings.problems())
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .endsWith("tracker." + sentence);
    }

    private Organisation read(String text) {
        return written(text).organisation();
    }

    private Written written(String text) {
        return OrganisationFile.read(new YamlText("baton.yaml", text), NOW, findings)
                .orElseThrow();
    }

    private static String file(String name) throws IOException {
        try (InputStream stream = OrganisationFileTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
