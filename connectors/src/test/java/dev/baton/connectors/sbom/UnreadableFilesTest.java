package dev.baton.connectors.sbom;

import static dev.baton.connectors.sbom.Asking.WIDGET;
import static dev.baton.connectors.sbom.Asking.answer;
import static dev.baton.connectors.sbom.Asking.folder;
import static dev.baton.connectors.sbom.Asking.in;
import static dev.baton.connectors.sbom.Asking.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.port.Answer;
import dev.baton.port.PortFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anybody may drop anything into the folder: what cannot be used is named, and the rest is used. */
class UnreadableFilesTest {

    private static final String SIGNS = "{}[]<>\"/:,&;0 ";

    @TempDir
    private Path folder;

    @Test
    void each_unreadable_file_is_named_with_its_reason_and_the_good_one_is_used() throws IOException {
        InventoryAnswer answer = in(resource("unreadable"), WIDGET);

        assertThat(answer.rows()).extracting(ScopeRow::project).containsExactly("org.shop/till");
        assertThat(answer.unreadable()).isEqualTo(Files.readAllLines(resource("unreadable-files-are-named-so.txt")));
    }

    @Test
    void a_folder_without_a_single_readable_file_is_a_failure_and_not_an_empty_scope() throws IOException {
        Files.writeString(folder.resolve("notes.json"), "none");

        Answer<InventoryAnswer> answer = folder(folder).find(Asking.wanted(WIDGET));

        assertThat(((Answer.Failed<InventoryAnswer>) answer).failure())
                .isInstanceOf(PortFailure.Rejected.class)
                .extracting(PortFailure::reason)
                .asString()
                .contains("no readable CycloneDX file", "notes.json is neither JSON nor XML");
    }

    @Test
    void files_nested_without_end_are_refused_before_they_are_built() throws IOException {
        good();
        Files.writeString(folder.resolve("deep.json"), "{\"components\":[".repeat(200_000));
        String bom = "<bom xmlns='http://cyclonedx.org/schema/bom/1.5'>";
        Files.writeString(folder.resolve("deep.xml"), bom.repeat(200_000) + "</bom>".repeat(200_000));

        assertThat(in(folder, WIDGET).unreadable())
                .satisfiesExactly(
                        json -> assertThat(json).contains("deep.json", "nested more than 90 deep"),
                        xml -> assertThat(xml).contains("deep.xml", "nested more than 90 deep"));
    }

    @Test
    void a_file_over_fifty_megabytes_is_not_read() throws IOException {
        good();
        Files.write(folder.resolve("huge.json"), new byte[50_000_001]);

        assertThat(in(folder, WIDGET).unreadable()).containsExactly("huge.json is larger than 50 MB");
    }

    @Test
    void links_are_followed_inside_the_folder_only() throws IOException {
        Files.createDirectories(folder.resolve("inside/..data"));
        Path elsewhere = resource("unreadable").resolve("good.cdx.json");
        Files.copy(elsewhere, folder.resolve("inside/..data/till.cdx.json"));
        Files.createSymbolicLink(folder.resolve("inside/mounted.cdx.json"), Path.of("..data", "till.cdx.json"));
        Files.createSymbolicLink(folder.resolve("inside/out.cdx.json"), elsewhere);
        Files.createSymbolicLink(folder.resolve("inside/nowhere.cdx.json"), Path.of("gone.json"));
        Files.createSymbolicLink(folder.resolve("inside/around"), folder);

        InventoryAnswer answer = in(folder.resolve("inside"), WIDGET);

        assertThat(answer.rows()).extracting(row -> row.source().record()).containsOnly("mounted.cdx.json");
        assertThat(answer.unreadable())
                .containsExactly(
                        "nowhere.cdx.json is a link that leads nowhere",
                        "out.cdx.json is a link that leads out of the folder, and is not followed");
    }

    @Test
    void a_byte_order_mark_before_the_json_does_no_harm() throws IOException {
        byte[] good = Files.readAllBytes(resource("unreadable").resolve("good.cdx.json"));
        Files.writeString(folder.resolve("marked.json"), "\uFEFF" + new String(good, StandardCharsets.UTF_8));

        assertThat(in(folder, WIDGET).rows()).isNotEmpty();
    }

    @Test
    void what_is_wrong_in_parts_that_nobody_asks_about_does_no_harm() {
        InventoryAnswer answer = in(resource("sloppy"), WIDGET);

        assertThat(answer.rows()).extracting(ScopeRow::project).containsOnly("org.shop/Kaffeeküche", "org.shop/till");
        assertThat(answer.unreadable()).isEmpty();
    }

    @Test
    void a_changed_file_is_read_again_and_a_removed_one_is_forgotten() throws IOException {
        SbomFolder sboms = folder(folder);
        Path file = good();
        assertThat(answer(sboms, WIDGET).rows()).isNotEmpty();

        Files.writeString(file, Files.readString(file).replace("widget@1.1", "widget@1.25"));
        assertThat(answer(sboms, WIDGET).rows()).isEmpty();

        Files.delete(file);
        assertThat(sboms.find(Asking.wanted(WIDGET))).isInstanceOf(Answer.Failed.class);
    }

    @Test
    void whatever_happens_to_a_file_it_is_used_or_named() throws IOException {
        List<Path> originals = List.of(
                resource("both-formats").resolve("till.cdx.json"),
                resource("both-formats").resolve("till.cdx.xml"));
        Random random = new Random(20261122);
        for (int round = 0; round < 2000; round++) {
            Path original = originals.get(round % 2);
            byte[] damaged = damaged(Files.readAllBytes(original), random);
            Path file = folder.resolve(String.valueOf(original.getFileName()));
            Files.write(file, damaged);

            Answer<InventoryAnswer> answer = folder(folder).find(Asking.wanted(WIDGET));

            if (answer instanceof Answer.Failed<InventoryAnswer> failed) {
                assertThat(failed.failure().reason()).contains(String.valueOf(file.getFileName()));
            }
            Files.delete(file);
        }
    }

    private Path good() throws IOException {
        return Files.copy(resource("unreadable").resolve("good.cdx.json"), folder.resolve("good.cdx.json"));
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = Arrays.copyOf(bytes, random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length);
        for (int i = random.nextInt(4); i > 0 && damaged.length > 0; i--) {
            byte sign = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
            damaged[random.nextInt(damaged.length)] = random.nextBoolean() ? sign : (byte) random.nextInt(256);
        }
        return damaged;
    }
}
