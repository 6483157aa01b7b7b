package dev.baton.server.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.House;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.Severity;
import dev.baton.handoff.Sha256;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.opening.Kind;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.artifact.Artifacts;
import dev.baton.handoff.recovery.artifact.Retention;
import dev.baton.handoff.recovery.document.PackageEvent.ArtifactsWritten;
import dev.baton.handoff.recovery.meeting.GatheringEvent.PackageDelivered;
import dev.baton.playbook.Playbooks;
import dev.baton.port.MemoryInventory;
import dev.baton.port.Outside;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.page.Templates;
import dev.baton.server.web.WebServer;
import dev.baton.storage.Storage;
import dev.baton.storage.StorageConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One incident has two handoffs, which a page shows side by side; and a package to keep. */
class IncidentServletTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private static final HandoffId ID = new HandoffId(1);

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path data;

    private OpenOffice office;
    private WebServer web;
    private SignedLinks links;

    @BeforeEach
    void oneIncidentHasTwoHandoffs() {
        web = WebServer.reserving(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        links = new SignedLinks(
                new Seal("a key".getBytes(StandardCharsets.UTF_8)), URI.create("http://127.0.0.1:" + web.port()), NOW);
        office = OpenOffice.open(
                Storage.open(StorageConfig.in(data)),
                new House(ExampleOrganisation.organisation(), Playbooks.ALL, NOW, links),
                new Outside(Map.of(), new MemoryInventory(List.of(), NOW), List.of()));
        web.answer(List.of(
                new WebServer.Mounted("/handoffs/*", new DocumentServlet(() -> office, links, new Templates())),
                new WebServer.Mounted("/incidents/*", new IncidentServlet(() -> office, links, new Templates()))));
        Incident incident = new Incident("INC-9", "", Severity.CRITICAL, false, "");
        record(ID, new HandoffOpened(Kind.RECOVERY, "Ransomware", incident, ExampleOrganisation.COMMANDER));
        record(new HandoffId(2), new HandoffOpened("Old library", incident, ExampleOrganisation.COMMANDER));
    }

    @AfterEach
    void close() {
        web.close();
        office.close();
    }

    @Test
    void both_handoffs_stand_side_by_side_with_who_is_waited_for() throws Exception {
        HttpResponse<String> page = get(links.incident(ID));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Incident INC-9", "H-1 · recovery · Ransomware", "H-2 · remediation · Old library")
                .contains("The incident cannot be closed over H-1, H-2.")
                .contains("Write summary", "Write incident summary")
                .contains("<section class=\"chapter side\" aria-label=\"H-2\">");
        assertThat(get(links.incident(new HandoffId(2))).body()).contains("H-1 · recovery", "H-2 · remediation");
    }

    @Test
    void it_opens_by_its_own_link_only() throws Exception {
        URI page = links.incident(ID);

        assertThat(get(URI.create(page.toString().replace("H-1?", "H-2?"))).statusCode())
                .isEqualTo(404);
        assertThat(get(URI.create(links.to(ID).toString().replace("/handoffs/", "/incidents/")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(URI.create(page.toString().replace("/incidents/", "/handoffs/")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_whole_file_is_the_same_to_the_byte_and_its_manifest_is_true() throws Exception {
        record(
                ID,
                new ArtifactsWritten(new Artifacts(
                        List.of(),
                        List.of(),
                        List.of(new Retention("=1+1", "../../etc/passwd", "c0".repeat(32))),
                        Map.of("dc-01", "It is rebuilt."))));
        record(ID, new PackageDelivered(1, List.of(ExampleOrganisation.ANALYST)));

        byte[] file = bytes(links.to(ID));

        assertThat(bytes(links.copy(ID, 1))).isEqualTo(file);
        Map<String, byte[]> entries = entries(file);
        assertThat(entries.keySet())
                .containsExactly(
                        "H-1/package.md",
                        "H-1/artifacts.csv",
                        "H-1/deliveries.csv",
                        "H-1/RecoveryHandoffLog.txt",
                        "H-1/SHA256SUMS");
        assertThat(text(entries, "H-1/SHA256SUMS").lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(Sha256.of(text(entries, "H-1/" + line.substring(66))))
                        .isEqualTo(line.substring(0, 64)));
        assertThat(text(entries, "H-1/artifacts.csv"))
                .contains("\"'=1+1\",\"../../etc/passwd\"", "\"dc-01\",\"It is rebuilt.\"");
        assertThat(text(entries, "H-1/deliveries.csv")).contains("\"1\",\"Anton Analyst\"");
        assertThat(text(entries, "H-1/package.md")).contains("Ransomware", "## 5 Artifacts");
        assertThat(text(entries, "H-1/RecoveryHandoffLog.txt")).contains("Not opened -> Preparing");
        assertThat(get(URI.create(links.to(new HandoffId(2)).toString().replace("?", "/package.zip?")))
                        .statusCode())
                .isEqualTo(404);
    }

    private byte[] bytes(URI document) throws Exception {
        URI file = URI.create(document.toString().replace("?", "/package.zip?"));
        return client.send(HttpRequest.newBuilder(file).build(), BodyHandlers.ofByteArray())
                .body();
    }

    private static Map<String, byte[]> entries(byte[] file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(Objects.requireNonNull(entries.get(name)), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private void record(HandoffId id, HandoffEvent event) {
        office.kept().transaction().inOne(() -> {
            Handoff before = office.kept().handoffs().find(id).orElseGet(() -> Handoff.unopened(id));
            Recorded next = new Recorded(before.version() + 1, new Moment(Person.BATON, NOW.instant()), event);
            return office.kept().handoffs().append(before.after(next), before.version(), List.of(next));
        });
    }
}
