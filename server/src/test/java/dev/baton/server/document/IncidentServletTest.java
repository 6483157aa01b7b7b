package dev.baton.server.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Severity;
import dev.baton.handoff.Sha256;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.opening.Kind;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.recovery.artifact.Artifacts;
import dev.baton.handoff.recovery.artifact.Retention;
import dev.baton.handoff.recovery.document.PackageEvent.ArtifactsWritten;
import dev.baton.handoff.recovery.meeting.GatheringEvent.PackageDelivered;
import dev.baton.server.office.ServedOffice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

    @TempDir
    Path data;

    private ServedOffice office;
    private SignedLinks links;

    @BeforeEach
    void oneIncidentHasTwoHandoffs() {
        office = new ServedOffice(
                data, NOW, Map.of("/handoffs/*", DocumentServlet::new, "/incidents/*", IncidentServlet::new));
        links = office.links();
        Incident incident = new Incident("INC-9", "", Severity.CRITICAL, false, "");
        office.records(ID, new HandoffOpened(Kind.RECOVERY, "Ransomware", incident, ExampleOrganisation.COMMANDER));
        office.records(new HandoffId(2), new HandoffOpened("Old library", incident, ExampleOrganisation.COMMANDER));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void both_handoffs_stand_side_by_side_with_who_is_waited_for() throws Exception {
        HttpResponse<String> page = office.get(links.incident(ID));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Incident INC-9", "H-1 · recovery · Ransomware", "H-2 · remediation · Old library")
                .contains("The incident cannot be closed over H-1, H-2.")
                .contains("Write summary", "Write incident summary")
                .contains("<section class=\"chapter side\" aria-label=\"H-2\">");
        assertThat(office.get(links.incident(new HandoffId(2))).body()).contains("H-1 · recovery", "H-2 · remediation");
    }

    @Test
    void it_opens_by_its_own_link_only() throws Exception {
        URI page = links.incident(ID);

        assertThat(office.get(URI.create(page.toString().replace("H-1?", "H-2?")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(office.get(URI.create(links.to(ID).toString().replace("/handoffs/", "/incidents/")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(office.get(URI.create(page.toString().replace("/incidents/", "/handoffs/")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_whole_file_is_the_same_to_the_byte_and_its_manifest_is_true() throws Exception {
        office.records(
                ID,
                new ArtifactsWritten(new Artifacts(
                        List.of(),
                        List.of(),
                        List.of(new Retention("=1+1", "../../etc/passwd", "c0".repeat(32))),
                        Map.of("dc-01", "It is rebuilt."))));
        office.records(ID, new PackageDelivered(1, List.of(ExampleOrganisation.ANALYST)));

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
        assertThat(office.get(URI.create(links.to(new HandoffId(2)).toString().replace("?", "/package.zip?")))
                        .statusCode())
                .isEqualTo(404);
    }

    private byte[] bytes(URI document) throws Exception {
        URI file = URI.create(document.toString().replace("?", "/package.zip?"));
        return office.send(HttpRequest.newBuilder(file).build()).body();
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
}
