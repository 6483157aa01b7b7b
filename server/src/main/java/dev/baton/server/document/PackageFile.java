package dev.baton.server.document;

import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.Sha256;
import dev.baton.handoff.recovery.PhaseLog;
import dev.baton.handoff.recovery.artifact.Artifact;
import dev.baton.handoff.recovery.artifact.Artifacts;
import dev.baton.handoff.recovery.meeting.Delivery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * «for after-action review and compliance» (A7-15): the whole file of a recovery handoff as one archive: document, artifacts
 * by reference, log of phases, delivery record, and a manifest of hashes. The same events give the same bytes: nothing is
 * compressed, and what it says is dated by the last event. Names in it are ours alone.
 */
final class PackageFile {

    /** Under which name it is exported. */
    static final String NAME = "package.zip";

    /** What {@code sha256sum --check} reads. */
    private static final String MANIFEST = "SHA256SUMS";

    private final Filed filed;
    private final Handoff handoff;

    private PackageFile(Filed filed) {
        this.filed = filed;
        this.handoff = filed.setting().handoff();
    }

    static byte[] of(Filed filed) {
        return new PackageFile(filed).archived();
    }

    private byte[] archived() {
        Map<String, String> files = files();
        files.put(MANIFEST, manifest(files));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                put(zip, handoff.id() + "/" + file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException cannotBeInMemory) {
            throw new UncheckedIOException(cannotBeInMemory);
        }
        return bytes.toByteArray();
    }

    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("package.md", MarkdownDocument.of(filed));
        files.put("artifacts.csv", artifacts(handoff.recovery().document().artifacts()));
        files.put("deliveries.csv", deliveries());
        files.put(PhaseLog.NAME, phases(filed));
        return files;
    }

    private static String manifest(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> Sha256.of(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(lastEvent());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private LocalDateTime lastEvent() {
        Instant last = filed.history().get(filed.history().size() - 1).moment().at();
        return LocalDateTime.ofInstant(last, ZoneOffset.UTC);
    }

    private static String artifacts(Artifacts all) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("what", "system", "title", "where", "sha256"));
        all.decks().forEach(each -> rows.add(row("document", "", each)));
        all.reports().forEach(each -> rows.add(row("validation report", each.system(), each.artifact())));
        all.unreported().forEach((system, why) -> rows.add(List.of("no validation report", system, why, "", "")));
        all.retained().forEach(each -> rows.add(List.of("retained", "", each.what(), each.where(), each.sha256())));
        return rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static List<String> row(String what, String system, Artifact artifact) {
        return List.of(what, system, artifact.title(), artifact.link(), artifact.sha256());
    }

    /** Who got which version when, and who opened it: by their own link, or as they say (A7-07). */
    private String deliveries() {
        return Csv.line(List.of(
                        "copy", "recipient", "account", "version", "sha256", "delivered", "link-opened", "said"))
                + handoff.recovery().session().deliveries().stream()
                        .map(PackageFile::cells)
                        .map(Csv::line)
                        .collect(Collectors.joining());
    }

    private static List<String> cells(Delivery copy) {
        return List.of(
                String.valueOf(copy.copy()),
                copy.to().name(),
                copy.to().human(),
                String.valueOf(copy.version()),
                copy.sha256(),
                copy.delivered().toString(),
                copy.isLinked() ? copy.linked().toString() : "",
                copy.isSaid() ? copy.said().toString() : "");
    }

    /** The log of phases, on the clocks of the IR lead. */
    static String phases(Filed filed) {
        Handoff handoff = filed.setting().handoff();
        return String.join(
                        "\n",
                        PhaseLog.of(
                                handoff.id(),
                                filed.history(),
                                handoff.participants().commander().zone()))
                + "\n";
    }
}
