package dev.baton.server.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Severity;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.opening.Kind;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.meeting.Delivery;
import dev.baton.handoff.recovery.meeting.GatheringEvent.PackageDelivered;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.office.ServedOffice;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people each have a copy of their own; whose link is opened is noted, and by a person only. */
class CopyTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private static final HandoffId ID = new HandoffId(1);
    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @TempDir
    Path data;

    private ServedOffice office;

    @BeforeEach
    void twoCopiesAreDelivered() {
        office = new ServedOffice(data, NOW, Map.of("/handoffs/*", DocumentServlet::new));
        Incident incident = new Incident("INC-9", "", Severity.CRITICAL, false, "");
        office.records(
                ID,
                new HandoffOpened(Kind.RECOVERY, "Ransomware", incident, ExampleOrganisation.COMMANDER),
                new PackageDelivered(0, List.of(ExampleOrganisation.COMMANDER, ExampleOrganisation.ANALYST)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whoever_reads_it_is_known_by_their_link_and_a_machine_that_looks_is_nobody() throws Exception {
        URI copy = office.links().copy(ID, 2);
        get(copy, "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)");
        get(copy, "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com");
        get(copy, "curl/8.5.0");
        get(copy, BROWSER, "Sec-Purpose", "prefetch");
        get(copy, BROWSER, "Sec-Fetch-Dest", "image");
        office.send(HttpRequest.newBuilder(copy)
                .header("User-Agent", BROWSER)
                .method("HEAD", BodyPublishers.noBody())
                .build());
        get(office.links().to(ID), BROWSER);
        assertThat(opened()).isEmpty();

        assertThat(get(copy, BROWSER, "Sec-Fetch-Dest", "document")).isEqualTo(200);
        assertThat(get(copy, BROWSER)).isEqualTo(200);

        assertThat(opened()).containsExactly(ExampleOrganisation.ANALYST);
        OpenOffice behind = office.office();
        assertThat(behind.kept()
                        .transaction()
                        .inOne(() -> behind.kept().handoffs().history(ID)))
                .hasSize(3);
    }

    @Test
    void a_copy_is_sealed_for_its_own_number() throws Exception {
        URI copy = office.links().copy(ID, 2);

        assertThat(get(URI.create(copy.toString().replace("copy=2", "copy=1")), BROWSER))
                .isEqualTo(404);
        assertThat(get(URI.create(copy.toString().replace("copy=2&", "")), BROWSER))
                .isEqualTo(404);
        assertThat(get(URI.create(office.links().to(ID).toString().replace("?", "?copy=1&")), BROWSER))
                .isEqualTo(404);
        assertThat(get(URI.create(copy.toString().replace("?", ".md?")), BROWSER))
                .isEqualTo(200);
        assertThat(opened()).containsExactly(ExampleOrganisation.ANALYST);
    }

    private List<Person> opened() {
        return office
                .office()
                .archive()
                .find(ID)
                .orElseThrow()
                .setting()
                .handoff()
                .recovery()
                .session()
                .deliveries()
                .stream()
                .filter(Delivery::isOpened)
                .map(Delivery::to)
                .toList();
    }

    private int get(URI address, String agent, String... more) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("User-Agent", agent);
        if (more.length > 0) {
            request.headers(more);
        }
        return office.send(request.build()).statusCode();
    }
}
