package dev.baton.connectors.sbom;

import static dev.baton.connectors.sbom.Asking.WIDGET;
import static dev.baton.connectors.sbom.Asking.in;
import static dev.baton.connectors.sbom.Asking.places;
import static dev.baton.connectors.sbom.Asking.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Severity;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a folder of CycloneDX files becomes projects, services, repositories and assets. */
class SbomFolderTest {

    @Test
    void without_operations_boms_a_build_stands_for_its_repository_its_service_or_its_image() {
        assertThat(places(in(resource("only-builds"), WIDGET)))
                .containsExactly(
                        "org.shop/drawer | Repository | org.shop/drawer | - | ",
                        "org.shop/till | Service | org.shop/till | - | ",
                        "org.shop/till | Repository | org.shop/till | - | https://git.example.org/shop/till",
                        "shop/till-image | Asset | shop/till-image | production | ");
    }

    @Test
    void a_newer_build_replaces_an_older_one() {
        assertThat(in(resource("replaced"), WIDGET).rows()).isEmpty();
        assertThat(in(resource("replaced"), WIDGET).raw().body()).contains("replacedBuilds", "till-1.cdx.json");
    }

    @Test
    void an_older_build_counts_as_long_as_it_runs_somewhere() {
        assertThat(places(in(resource("still-running"), WIDGET)))
                .containsExactly("org.shop/till | Asset | berlin/shop/till-image | production | ");
    }

    @Test
    void a_running_version_that_no_sbom_describes_is_said_by_name_and_not_guessed() {
        InventoryAnswer answer = in(resource("unknown-version-running"), WIDGET);

        assertThat(answer.rows()).isEmpty();
        assertThat(answer.unreadable())
                .containsExactly("berlin.cdx.json: no SBOM says what is in berlin/shop/till-image"
                        + " (shop/till-image@1.0, org.shop/till@1.0)");
    }

    @Test
    void an_environment_that_lists_its_libraries_itself_needs_no_build() {
        InventoryAnswer answer = in(resource("scanned-environment"), WIDGET);

        assertThat(places(answer))
                .containsExactly(
                        "org.shop/till | Service | berlin/shop/Counter | - | https://counter.example.org/",
                        "org.shop/till | Asset | berlin/shop/till-image | - | https://registry.example.org/shop/till-image");
        assertThat(answer.rows().get(0).finding().path())
                .containsExactly("shop/till-image@1.0", "org.shop/till@1.0", "org.acme/widget@1.1");
        assertThat(answer.unreadable()).isEmpty();
    }

    @Test
    void an_operations_bom_of_a_single_machine_is_about_that_machine() {
        assertThat(places(in(resource("scanned-host"), WIDGET)))
                .containsExactly("batch-07.example.org | Asset | batch-07.example.org | production | ");
    }

    @Test
    void a_component_that_an_environment_lists_beside_its_assets_is_named_as_undecided() {
        InventoryAnswer answer = in(resource("flat-environment"), WIDGET);

        assertThat(answer.rows()).isEmpty();
        assertThat(answer.unreadable())
                .contains("berlin.cdx.json: contains org.acme/widget@1.1, but does not say on which asset");
    }

    @Test
    void two_parts_under_one_reference_are_both_looked_at() {
        assertThat(in(resource("one-reference-twice"), WIDGET).rows())
                .extracting(row -> row.finding().version())
                .containsOnly("1.1");
    }

    @Test
    void the_way_in_is_the_shortest_and_always_the_same_one() {
        List<ScopeRow> rows = in(resource("graph"), WIDGET).rows();

        assertThat(rows.stream().map(row -> row.project() + ": " + Asking.path(row)))
                .containsExactly(
                        "org.shop/nested: org.shop/nested@1.0 > org.acme/fat@1.0 > org.acme/widget@1.1",
                        "org.shop/two-ways: org.shop/two-ways@1.0 > org.acme/a@1.0 > org.acme/widget@1.1",
                        "org.shop/unconnected: ");
    }

    @Test
    void severities_are_those_of_the_component_s_own_findings_that_are_not_ruled_out() {
        assertThat(in(resource("ratings"), WIDGET).rows().get(0).finding().ratings())
                .containsExactlyInAnyOrder(Severity.HIGH, Severity.MEDIUM);
    }

    @Test
    void a_component_without_package_url_is_known_by_group_and_name() {
        assertThat(in(resource("vague"), WIDGET).rows())
                .extracting(ScopeRow::project)
                .containsExactly("org.shop/odd", "org.shop/plain");
    }

    @Test
    void a_component_without_version_is_named_as_undecided() {
        assertThat(in(resource("vague"), WIDGET).unreadable())
                .containsExactly(
                        "without-version.cdx.json: contains org.acme/widget, but does not say in which version");
    }

    @Test
    void json_and_xml_of_the_same_build_are_one_finding() {
        assertThat(places(in(resource("both-formats"), WIDGET)))
                .containsExactly(
                        "org.shop/till | Service | org.shop/till | - | ",
                        "org.shop/till | Repository | org.shop/till | - | https://git.example.org/shop/till");
    }

    @Test
    void words_of_a_file_come_on_one_line_of_bounded_length_and_only_with_web_links() {
        ScopeRow row = in(resource("hostile-words"), WIDGET).rows().get(0);

        assertThat(row.project())
                .startsWith("<!channel>/till *bold* gpj.exe 🙂")
                .endsWith("🙂…")
                .doesNotContain("\n", "\u202e");
        assertThat(row.project().codePointCount(0, row.project().length())).isLessThan(320);
        assertThat(row.link()).isEmpty();
    }
}
