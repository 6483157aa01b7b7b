package dev.baton.connectors.sbom;

import static dev.baton.connectors.sbom.Asking.WIDGET;
import static dev.baton.connectors.sbom.Bills.image;
import static dev.baton.connectors.sbom.Bills.library;
import static dev.baton.connectors.sbom.Bills.runs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Severity;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.Inspection;
import dev.baton.handoff.scope.Inspection.Target;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.port.Answer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second look at deployed assets proves, and as of when; silence never proves anything. */
class SecondLookTest {

    private static final Instant BEFORE = Instant.parse("2026-11-16T06:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-11-20T06:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-21T06:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private static final String AFFECTED = "pkg:maven/org.acme/widget@1.1";
    private static final String REPAIRED = "pkg:maven/org.acme/widget@1.2";
    private static final String TILL = "pkg:maven/org.shop/till@1.0";
    private static final String REPAIRED_TILL = "pkg:maven/org.shop/till@1.1";

    @TempDir
    private Path folder;

    private Bills bills;

    @BeforeEach
    void till_is_affected() {
        bills = new Bills(folder, BEFORE);
        bills.build(TILL, AFFECTED).environment("berlin", BEFORE, image("till", runs(TILL)));
    }

    @Test
    void a_repaired_release_in_the_folder_proves_nothing_while_the_affected_one_runs() {
        ScopedProject till = scoped();
        bills.at(AFTER).build(REPAIRED_TILL, REPAIRED);

        Target target = inspected(till);
        assertThat(target.affected()).extracting(ScopeRow.Finding::version).containsExactly("1.1");
        assertThat(target.knownAt()).isEqualTo(BEFORE);
    }

    @Test
    void what_runs_is_known_as_of_its_environment_and_a_build_does_not_age() {
        ScopedProject till = scoped();
        bills.at(BEFORE).build(REPAIRED_TILL, REPAIRED);
        bills.at(AFTER).environment("berlin", AFTER, image("till", runs(REPAIRED_TILL)));

        assertThat(inspected(till)).isEqualTo(clean(AFTER));
    }

    @Test
    void copying_an_old_export_makes_it_no_newer() {
        ScopedProject till = scoped();
        bills.build(REPAIRED_TILL, REPAIRED);
        bills.at(LATER).environment("berlin", AFTER, image("till", runs(REPAIRED_TILL)));

        assertThat(inspected(till).knownAt()).isEqualTo(AFTER);
    }

    @Test
    void a_file_from_the_future_is_as_of_now() {
        ScopedProject till = scoped();
        bills.build(REPAIRED_TILL, REPAIRED);
        Instant future = NOW.plusSeconds(86_400);
        bills.at(future).environment("berlin", future, image("till", runs(REPAIRED_TILL)));

        assertThat(inspected(till).knownAt()).isEqualTo(NOW);
    }

    @Test
    void a_rehearsal_s_folder_is_as_of_now() {
        ScopedProject till = scoped();
        bills.build(TILL, REPAIRED);

        assertThat(inspected(till, Scanned.WHEN_READ)).isEqualTo(clean(NOW));
        assertThat(inspected(till, Scanned.BY_FILE_TIME)).isEqualTo(clean(BEFORE));
    }

    @Test
    void a_running_version_that_no_sbom_describes_is_unknown() {
        ScopedProject till = scoped();
        bills.at(AFTER).environment("berlin", AFTER, image("till", runs(REPAIRED_TILL)));

        assertThat(inspected(till).isKnown()).isFalse();
        assertThat(inspected(till).because())
                .isEqualTo("berlin.cdx.json: no SBOM says what is in org.shop/till@1.1 on berlin/shop/till");
    }

    @Test
    void a_running_application_without_a_version_is_unknown() {
        ScopedProject till = scoped();
        bills.build("pkg:maven/org.shop/till", REPAIRED);
        bills.at(AFTER).environment("berlin", AFTER, image("till", runs("pkg:maven/org.shop/till")));

        assertThat(inspected(till).because()).contains("no SBOM says what is in org.shop/till on");
    }

    @Test
    void an_environment_that_lists_the_libraries_itself_needs_no_build() {
        ScopedProject till = scoped();
        bills.at(AFTER).environment("berlin", AFTER, image("till", runs(REPAIRED_TILL, REPAIRED)));

        assertThat(inspected(till)).isEqualTo(clean(AFTER));
    }

    @Test
    void packages_of_the_system_say_nothing_of_the_application() {
        ScopedProject till = scoped();
        bills.at(AFTER)
                .environment("berlin", AFTER, image("till", runs(REPAIRED_TILL), library("pkg:deb/debian/zlib1g@1.2")));
        assertThat(inspected(till).isKnown()).isFalse();

        bills.at(AFTER)
                .environment(
                        "berlin", AFTER, image("till", runs(REPAIRED_TILL), library("pkg:maven/org.acme/bolt@1.0")));
        assertThat(inspected(till)).isEqualTo(clean(AFTER));
    }

    @Test
    void a_library_that_no_application_claims_counts_for_every_project_on_the_asset() {
        ScopedProject till = scoped();
        bills.at(AFTER).environment("berlin", AFTER, image("till", runs(REPAIRED_TILL), library(AFFECTED)));

        assertThat(inspected(till).affected()).hasSize(1);
    }

    @Test
    void what_another_project_brings_to_a_shared_asset_is_not_this_one_s() {
        ScopedProject till = scoped();
        bills.build(REPAIRED_TILL, REPAIRED).build("pkg:maven/org.shop/drawer@1.0", AFFECTED);
        bills.at(AFTER)
                .environment(
                        "berlin", AFTER, image("till", runs(REPAIRED_TILL), runs("pkg:maven/org.shop/drawer@1.0")));

        assertThat(inspected(till)).isEqualTo(clean(AFTER));
    }

    @Test
    void the_same_application_under_another_name_is_still_affected() {
        ScopedProject till = scoped();
        bills.build("pkg:maven/org.shop/counter@1.0", AFFECTED);
        bills.at(AFTER).environment("berlin", AFTER, image("till", runs("pkg:maven/org.shop/counter@1.0")));

        assertThat(inspected(till).affected()).hasSize(1);
    }

    @Test
    void a_component_beside_the_assets_leaves_all_of_them_open() {
        ScopedProject till = scoped();
        bills.build(REPAIRED_TILL, REPAIRED);
        bills.at(AFTER).environment("berlin", AFTER, image("till", runs(REPAIRED_TILL)), library(AFFECTED));

        assertThat(inspected(till).because()).contains("does not say on which asset");
    }

    @Test
    void an_asset_that_its_environment_lists_no_more_is_clean_as_of_then() {
        ScopedProject till = scoped();
        bills.build("pkg:maven/org.shop/drawer@1.0", REPAIRED);
        bills.at(AFTER).environment("berlin", AFTER, image("drawer", runs("pkg:maven/org.shop/drawer@1.0")));

        assertThat(inspected(till)).isEqualTo(clean(AFTER));
    }

    @Test
    void an_asset_that_could_be_it_under_another_name_leaves_a_vanished_one_open() {
        ScopedProject till = scoped();
        bills.at(AFTER).environment("berlin", AFTER, image("counter", runs("pkg:maven/org.shop/counter@1.0")));

        assertThat(inspected(till).because()).contains("no SBOM says what is in org.shop/counter@1.0");
    }

    @Test
    void a_vanished_asset_is_looked_for_under_its_new_name() {
        ScopedProject till = scoped();
        bills.at(AFTER).environment("berlin", AFTER, image("renamed", runs(TILL)));

        assertThat(inspected(till).affected()).hasSize(1);
    }

    @Test
    void an_environment_without_a_single_asset_is_no_proof() {
        ScopedProject till = scoped();
        bills.at(AFTER).environment("berlin", AFTER);

        assertThat(inspected(till).isKnown()).isFalse();
    }

    @Test
    void an_environment_whose_file_is_gone_is_no_proof() {
        ScopedProject till = scoped();
        bills.without("berlin").build(TILL, REPAIRED);

        assertThat(inspected(till).isKnown()).isFalse();
        assertThat(inspected(till).because()).isEqualTo("No file of the SBOM folder names berlin/shop/till any more.");
    }

    private ScopedProject scoped() {
        List<ScopeRow> rows = Asking.in(folder, WIDGET).rows();
        return new ScopedProject("org.shop/till", new TeamId("shop"), Severity.HIGH, rows);
    }

    private Target inspected(ScopedProject project) {
        return inspected(project, Scanned.BY_FILE_TIME);
    }

    private Target inspected(ScopedProject project, Scanned scanned) {
        SbomFolder inventory = new SbomFolder(folder, InstantSource.fixed(NOW), scanned);
        Answer<Inspection> answer = inventory.inspect(project, Asking.wanted(WIDGET));
        assertThat(answer).isInstanceOf(Answer.Got.class);
        List<Target> targets = ((Answer.Got<Inspection>) answer).value().targets();
        assertThat(targets).hasSize(1);
        return targets.get(0);
    }

    private static Target clean(Instant at) {
        return new Target(ScopeRow.Kind.ASSET, "berlin/shop/till", at, List.of(), "");
    }
}
