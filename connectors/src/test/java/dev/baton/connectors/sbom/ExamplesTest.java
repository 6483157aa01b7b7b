package dev.baton.connectors.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Severity;
import dev.baton.handoff.Sha256;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.Inspection;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.port.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example incident, whose SBOMs came out of real builds. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "sboms");
    private static final String LOG4J = "pkg:maven/org.apache.logging.log4j/log4j-core ";
    private static final String FIRST_TYPED = LOG4J + ">=2.0-beta9, <2.17.1";
    private static final String EXACT = LOG4J + ">=2.0-beta7, <2.3.2, >=2.4, <2.12.4, >=2.13.0, <2.17.1";

    @Test
    void what_most_people_type_names_eight_projects_where_they_run_and_how_log4j_gets_in() throws IOException {
        InventoryAnswer answer = Asking.in(EXAMPLES, FIRST_TYPED);

        List<String> lines = answer.rows().stream()
                .map(row -> Asking.place(row) + " | " + Asking.path(row))
                .toList();
        assertThat(lines).isEqualTo(Files.readAllLines(Asking.resource("log4j-in-the-examples.txt")));
        assertThat(answer.unreadable()).isEmpty();
    }

    @Test
    void what_the_vendor_says_leaves_out_the_project_on_the_repaired_release_for_java_7() {
        Set<String> first = projects(Asking.in(EXAMPLES, FIRST_TYPED));
        Set<String> exact = projects(Asking.in(EXAMPLES, EXACT));

        assertThat(first).hasSize(8).containsAll(exact);
        assertThat(exact).hasSize(7).doesNotContain("org.example.payments/terminal-fleet");
    }

    @Test
    void each_row_is_proved_by_a_file_of_the_folder_with_its_hash() throws IOException {
        for (ScopeRow row : Asking.in(EXAMPLES, FIRST_TYPED).rows()) {
            byte[] file = Files.readAllBytes(EXAMPLES.resolve(row.source().record()));
            assertThat(row.source().sha256()).isEqualTo(Sha256.of(file));
        }
    }

    @Test
    void another_component_of_the_same_name_or_vendor_is_not_mistaken_for_it() {
        assertThat(projects(Asking.in(EXAMPLES, "pkg:maven/log4j/log4j@1.2.17")))
                .containsExactly("org.example.storefront/catalog-import");
        assertThat(projects(Asking.in(EXAMPLES, "pkg:maven/org.apache.logging.log4j/log4j-api >=2.0, <2.17.1")))
                .contains("org.example.platform/config-service", "org.example.platform/search-indexer");
    }

    @Test
    void one_edited_file_repairs_a_project_on_every_asset_and_no_other(@TempDir Path folder) throws IOException {
        copyTo(folder);
        List<ScopeRow> before = Asking.in(folder, FIRST_TYPED).rows();
        Path edited = folder.resolve("payments/card-gateway.cdx.json");
        Files.writeString(edited, Files.readString(edited).replace("log4j-core@2.14.1", "log4j-core@2.17.1"));

        assertThat(lookedAgain(folder, before, "org.example.payments/card-gateway"))
                .hasSize(3)
                .allSatisfy(target -> assertThat(target.isKnown()).isTrue())
                .allSatisfy(target -> assertThat(target.affected()).isEmpty());
        assertThat(lookedAgain(folder, before, "org.example.payments/ledger-api"))
                .hasSize(3)
                .allSatisfy(target -> assertThat(target.affected()).hasSize(1));
    }

    private static void copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(EXAMPLES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static List<Inspection.Target> lookedAgain(Path folder, List<ScopeRow> rows, String name) {
        List<ScopeRow> own =
                rows.stream().filter(row -> row.project().equals(name)).toList();
        ScopedProject project = new ScopedProject(name, new TeamId("payments"), Severity.HIGH, own);
        Answer<Inspection> answer = Asking.folder(folder).inspect(project, Asking.wanted(FIRST_TYPED));
        return ((Answer.Got<Inspection>) answer).value().targets();
    }

    private static Set<String> projects(InventoryAnswer answer) {
        return answer.rows().stream().map(ScopeRow::project).collect(Collectors.toSet());
    }
}
