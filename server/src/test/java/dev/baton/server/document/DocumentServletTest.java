package dev.baton.server.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.Visit;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.briefing.MeetingEvent.BriefingScheduled;
import dev.baton.handoff.closing.Tombstone;
import dev.baton.handoff.opening.OpeningEvent.HandoffCancelled;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.GateOpened;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.RecoveryAccepted;
import dev.baton.handoff.recovery.document.PackageEvent.PackageMarkedReady;
import dev.baton.port.Place;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.office.ServedOffice;
import dev.baton.view.Answers;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentServletTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private static final String TITLE = "<script>alert(1)</script> *b* <!channel> \u202Eשלום";
    private static final Place CHANNEL = new Place(Platform.PLAYGROUND, "playground", "incident");
    private static final List<String> SIX_SECTIONS = List.of(
            "1 Summary",
            "2 Scope",
            "3 Remediation plan",
            "4 Work items",
            "5 Deadlines",
            "6 Verification plan",
            "History");

    @TempDir
    Path data;

    private ServedOffice served;
    private OpenOffice office;
    private SignedLinks links;

    @BeforeEach
    void open() {
        served = new ServedOffice(data, NOW, Map.of("/handoffs/*", DocumentServlet::new));
        office = served.office();
        links = served.links();
        openAHandoff();
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void the_page_has_the_six_sections_in_order() throws Exception {
        HttpResponse<String> page = get("");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(headings(
                        page.body(), "<h2 id=\"[a-z0-9-]+\">(?:<span class=\"number\">([0-9])</span>( ))?([^<]+)</h2>"))
                .containsExactlyElementsOf(SIX_SECTIONS);
    }

    @Test
    void the_markdown_has_the_six_sections_in_order() throws Exception {
        assertThat(headings(get(".md").body(), "(?m)^## (?:([0-9])( ))?(.+)$")).containsExactlyElementsOf(SIX_SECTIONS);
    }

    @Test
    void every_format_for_people_says_that_the_handoff_has_not_happened() throws Exception {
        assertThat(get("").body()).contains("Handoff has NOT happened");
        assertThat(get(".md").body()).contains("Handoff has NOT happened");
    }

    @Test
    void every_format_for_people_names_version_and_hash() throws Exception {
        String hash = office.archive()
                .find(new HandoffId(1))
                .orElseThrow()
                .setting()
                .handoff()
                .documentSha256();

        assertThat(get("").body()).contains("version", hash);
        assertThat(get(".md").body()).contains("version", hash);
    }

    @Test
    void what_people_typed_is_shown_literally() throws Exception {
        assertThat(get("").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; *b* &lt;!channel&gt; \u202Eשלום")
                .doesNotContain("<script");
        assertThat(get(".md").body()).contains("\\<script\\>alert(1)\\</script\\> \\*b\\* \\<!channel\\>");
    }

    @Test
    void the_scope_is_there_for_other_programs() throws Exception {
        assertThat(get("/scope.csv").body()).startsWith("\"project\",\"team\",\"kind\"");
        assertThat(get("/scope.json").body()).isEqualTo("[ ]");
    }

    @Test
    void before_a_briefing_is_scheduled_there_is_nothing_for_a_calendar() throws Exception {
        HttpResponse<String> entry = get("/briefing.ics");

        assertThat(entry.statusCode()).isEqualTo(404);
        assertThat(entry.body()).isEqualTo("No such appointment of H-1 stands now.\n");
        assertThat(get("").body()).doesNotContain("briefing.ics");
    }

    @Test
    void the_briefing_is_there_for_calendars() throws Exception {
        appointABriefing();
        HttpResponse<String> entry = get("/briefing.ics");

        assertThat(entry.statusCode()).isEqualTo(200);
        assertThat(entry.headers().firstValue("Content-Type")).hasValue("text/calendar;method=REQUEST;charset=utf-8");
        assertThat(entry.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"H-1-briefing.ics\"");
        assertThat(entry.body().replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("\r\nSEQUENCE:0\r\n", "\r\nDTSTART:20261124T130000Z\r\n", "\r\nMETHOD:REQUEST\r\n")
                .contains("\r\nSUMMARY:Briefing H-1 · " + TITLE + "\r\n");
        assertThat(get("").body()).contains("/handoffs/H-1/briefing.ics?until=");
    }

    @Test
    void what_is_called_off_is_taken_out_of_calendars() throws Exception {
        appointABriefing();
        served.records(new HandoffId(1), new HandoffCancelled("A false positive."));

        assertThat(get("/briefing.ics").body())
                .contains("\r\nSEQUENCE:1\r\n", "\r\nMETHOD:CANCEL\r\n", "\r\nSTATUS:CANCELLED\r\n");
    }

    @Test
    void without_the_seal_nothing_is_told_not_even_that_there_is_a_handoff() throws Exception {
        String document = links.to(new HandoffId(1)).toString();
        HttpResponse<String> forged = served.get(URI.create(document.replaceFirst("seal=.", "seal=_")));

        assertThat(forged.statusCode()).isEqualTo(404);
        assertThat(served.get(URI.create(document.replace("?", "/briefing.ics?").replaceFirst("seal=.", "seal=_")))
                        .body())
                .isEqualTo(forged.body());
        assertThat(forged.body())
                .isEqualTo(served.get(URI.create(document.replace("H-1?", "H-77?")))
                        .body());
    }

    @ParameterizedTest
    @ValueSource(strings = {".pdf", "/", "/package.zip.exe", "/checks/x.ics", "/attachments/0", "2"})
    void what_is_no_format_of_a_document_is_not_found(String format) throws Exception {
        HttpResponse<String> unknown = get(format);

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).isEqualTo("There is no document behind this link.\n");
    }

    @Test
    void a_raw_answer_opens_only_through_its_own_handoff() throws Exception {
        assertThat(get("/attachments/" + "0".repeat(64)).statusCode()).isEqualTo(404);
        assertThat(get("/attachments/../../etc/passwd").statusCode()).isNotEqualTo(200);
    }

    @Test
    void a_recovery_handoff_has_the_sections_of_its_package_and_its_log_of_phase_changes() throws Exception {
        HandoffId second = new HandoffId(2);
        open("open.recovery");
        served.records(second, new PackageMarkedReady(1, "a1".repeat(32)));
        served.records(second, new RecoveryAccepted(1, "a1".repeat(32)));
        served.records(second, new GateOpened());

        assertThat(headings(get(second, ".md").body(), "(?m)^## (?:([0-9])( ))?(.+)$"))
                .startsWith(
                        "1 Incident summary",
                        "2 Eradication summary",
                        "3 Recovery guidance",
                        "4 Residual risks and monitoring",
                        "5 Artifacts");
        assertThat(get(second, "").body())
                .contains("incident response stays linked", "RecoveryHandoffLog.txt")
                .doesNotContain("scope.csv");
        assertThat(get(second, "/RecoveryHandoffLog.txt").body().lines())
                .hasSize(5)
                .last()
                .satisfies(line -> assertThat(line)
                        .startsWith("2026-")
                        .contains("Eradication validation completed. Transition to recovery initiated."));
    }

    @Test
    void the_link_to_a_deleted_handoff_says_when_and_by_whom_it_was_deleted() throws Exception {
        assertThat(office.kept()
                        .handoffs()
                        .delete(new Tombstone(
                                new HandoffId(1),
                                office.kept()
                                        .handoffs()
                                        .history(new HandoffId(1))
                                        .size(),
                                Instant.parse("2029-11-26T08:15:30Z"),
                                LocalDate.parse("2029-11-26"),
                                "<b>Omar</b>",
                                LocalDate.parse("2029-11-23"))))
                .isTrue();

        HttpResponse<String> gone = get("");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        assertThat(gone.body()).contains("H-1 was deleted on 26 November 2029 by <b>Omar</b>, after");
        assertThat(get(new HandoffId(9), "").statusCode()).isEqualTo(404);
    }

    private void openAHandoff() {
        open("open");
    }

    private void open(String action) {
        Person listed = ExampleOrganisation.COMMANDER;
        PersonId id = new PersonId(Platform.PLAYGROUND, "playground", listed.email());
        Person commander = new Person(id, listed.name(), listed.email(), listed.zone(), listed.standing());
        office.kept().transaction().inOne(() -> {
            office.kept().people().note(commander);
            return id;
        });
        Answers answers = Answers.none()
                .with("title", TITLE)
                .with("reference", "INC-1")
                .with("severity", "CRITICAL")
                .with("commander", id.key());
        office.desk().submit(new Visit(id, CHANNEL, action), action + "|" + CHANNEL.key(), answers);
    }

    private void appointABriefing() {
        Instant start = Instant.parse("2026-11-24T13:00:00Z");
        served.records(new HandoffId(1), new BriefingScheduled(1, start, start.plus(Duration.ofMinutes(30))));
    }

    private HttpResponse<String> get(String format) throws Exception {
        return get(new HandoffId(1), format);
    }

    private HttpResponse<String> get(HandoffId id, String format) throws Exception {
        String document = links.to(id).toString();
        return served.get(URI.create(document.replace("?", format + "?")));
    }

    private static List<String> headings(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> (found.group(1) == null ? "" : found.group(1) + " ") + found.group(3))
                .toList();
    }
}
