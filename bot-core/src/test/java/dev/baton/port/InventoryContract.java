package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Parsed;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.port.PortFailure.Rejected;
import dev.baton.port.PortFailure.Unavailable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every inventory answers, whichever system is behind it. */
public interface InventoryContract {

    Instant ASKED_AT = Instant.parse("2026-11-23T08:00:00Z");
    Instant ASKED_LATER = Instant.parse("2026-11-24T08:00:00Z");

    /** Projects by name, each with the components (package URLs with version) that it contains directly. */
    Map<String, List<String>> PROJECTS = Map.of(
            "org.shop/till", List.of("pkg:maven/org.acme/widget@2.0", "pkg:maven/org.acme/bolt@1.0"),
            "org.shop/drawer", List.of("pkg:maven/org.acme/widget@2.9.1"),
            "org.shop/early", List.of("pkg:maven/org.acme/widget@2.0-beta9"),
            "org.shop/earlier", List.of("pkg:maven/org.acme/widget@2.0-beta8"),
            "org.shop/fixed", List.of("pkg:maven/org.acme/widget@2.10.0"),
            "org.shop/other", List.of("pkg:maven/org.acme/widget-api@2.0", "pkg:npm/widget@2.0.0"));

    /** An inventory of these projects, whose answers are dated by the clock. */
    Inventory inventoryOf(Map<String, List<String>> projects, InstantSource clock);

    /** An inventory whose system cannot be asked. */
    Inventory outOfReach();

    @Test
    default void projects_that_contain_an_affected_version_are_found_and_no_others() {
        assertThat(projects(asked("pkg:maven/org.acme/widget >=2.0-beta9, <2.10")))
                .containsExactly("org.shop/drawer", "org.shop/early", "org.shop/till");
    }

    @Test
    default void a_single_version_is_asked_for_by_name() {
        assertThat(projects(asked("pkg:maven/org.acme/widget@2.9.1"))).containsExactly("org.shop/drawer");
    }

    @Test
    default void repaired_releases_between_affected_ones_are_left_out() {
        assertThat(projects(asked("pkg:maven/org.acme/widget >=2.0-beta9, <2.0, >=2.1, <2.10")))
                .containsExactly("org.shop/drawer", "org.shop/early");
    }

    @Test
    default void several_components_are_asked_for_at_once() {
        assertThat(projects(asked("pkg:maven/org.acme/widget <2.0-beta9", "pkg:npm/widget@2.0.0")))
                .containsExactly("org.shop/earlier", "org.shop/other");
    }

    @Test
    default void nothing_affected_is_an_answer_and_not_a_failure() {
        InventoryAnswer answer = asked("pkg:maven/org.acme/gear@1.0");

        assertThat(answer.rows()).isEmpty();
        assertThat(answer.raw().body()).isNotBlank();
    }

    @Test
    default void two_versions_in_one_project_are_two_findings() {
        Map<String, List<String>> both =
                Map.of("org.shop/till", List.of("pkg:maven/org.acme/widget@2.0", "pkg:maven/org.acme/widget@2.1"));
        Inventory inventory = inventoryOf(both, InstantSource.fixed(ASKED_AT));

        assertThat(answer(inventory.find(wanted("pkg:maven/org.acme/widget <3")))
                        .rows())
                .extracting(row -> row.finding().version())
                .contains("2.0", "2.1");
    }

    @Test
    default void each_row_says_what_was_found_where_and_how_it_gets_in() {
        ScopeRow row = asked("pkg:maven/org.acme/widget@2.9.1").rows().get(0);

        assertThat(row.name()).isNotBlank();
        assertThat(row.finding().purl()).isEqualTo("pkg:maven/org.acme/widget");
        assertThat(row.finding().version()).isEqualTo("2.9.1");
        assertThat(row.finding().path()).hasSize(2);
        assertThat(row.finding().path().get(0)).contains("org.shop/drawer");
        assertThat(row.finding().path().get(1)).contains("org.acme/widget");
        assertThat(row.source().record()).isNotBlank();
        assertThat(row.source().sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    default void the_answer_names_its_query() {
        InventoryAnswer.Query query = asked("pkg:maven/org.acme/widget@2.0", "pkg:maven/org.acme/bolt@1.0")
                .query();

        assertThat(query.id()).isNotBlank();
        assertThat(query.inventory()).isNotBlank();
        assertThat(query.filter()).contains("pkg:maven/org.acme/widget =2.0").contains("pkg:maven/org.acme/bolt =1.0");
        assertThat(query.retrievedAt()).isEqualTo(ASKED_AT);
    }

    @Test
    default void the_raw_answer_comes_with_its_hash() throws NoSuchAlgorithmException {
        InventoryAnswer.RawAnswer raw = asked("pkg:maven/org.acme/widget <3").raw();

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(raw.body().getBytes(StandardCharsets.UTF_8));
        assertThat(raw.sha256()).isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(raw.mediaType()).contains("/");
    }

    @Test
    default void asked_again_it_gives_the_same_answer_under_another_query_id() {
        InventoryAnswer first = asked("pkg:maven/org.acme/widget <3");
        InventoryAnswer later = answer(
                inventoryOf(PROJECTS, InstantSource.fixed(ASKED_LATER)).find(wanted("pkg:maven/org.acme/widget <3")));

        assertThat(later.rows()).isEqualTo(first.rows());
        assertThat(later.raw()).isEqualTo(first.raw());
        assertThat(later.query().id()).isNotEqualTo(first.query().id());
    }

    @Test
    default void an_inventory_out_of_reach_says_why_and_gives_no_rows() {
        Answer<InventoryAnswer> answer = outOfReach().find(wanted("pkg:maven/org.acme/widget <3"));

        assertThat(answer).isInstanceOf(Answer.Failed.class);
        PortFailure failure = ((Answer.Failed<InventoryAnswer>) answer).failure();
        assertThat(failure).isInstanceOfAny(Unavailable.class, Rejected.class);
        assertThat(failure.reason()).isNotBlank();
    }

    private InventoryAnswer asked(String... coordinates) {
        return answer(inventoryOf(PROJECTS, InstantSource.fixed(ASKED_AT)).find(wanted(coordinates)));
    }

    private static List<String> projects(InventoryAnswer answer) {
        return answer.rows().stream().map(ScopeRow::project).distinct().toList();
    }

    private static InventoryAnswer answer(Answer<InventoryAnswer> answer) {
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<InventoryAnswer>) answer).value();
    }

    private static List<ComponentCoordinates> wanted(String... lines) {
        return Arrays.stream(lines)
                .map(line -> ((Parsed.Value<ComponentCoordinates>) ComponentCoordinates.parse(line)).value())
                .toList();
    }
}
