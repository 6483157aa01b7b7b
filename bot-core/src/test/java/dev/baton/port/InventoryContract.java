package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Parsed;
import dev.baton.handoff.Severity;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.Inspection;
import dev.baton.handoff.scope.Inspection.Target;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopeRow.Finding;
import dev.baton.handoff.scope.ScopedProject;
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

    /** What is asked about a second time. */
    List<ComponentCoordinates> WIDGETS = wanted("pkg:maven/org.acme/widget >=2.0, <2.10");

    /** An inventory that looked at these projects at one moment, in place of any before; its answers are dated by the clock. */
    Inventory inventoryOf(Map<String, List<String>> projects, Instant looked, InstantSource clock);

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
        Inventory inventory = inventoryOf(both, ASKED_AT, InstantSource.fixed(ASKED_AT));

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
        InventoryAnswer later = answer(inventoryOf(PROJECTS, ASKED_AT, InstantSource.fixed(ASKED_LATER))
                .find(wanted("pkg:maven/org.acme/widget <3")));

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

    @Test
    default void a_second_look_finds_what_is_still_there_at_every_target() {
        Inspection inspection = lookedAgain(List.of("pkg:maven/org.acme/widget@2.1"));

        assertThat(inspection.targets())
                .extracting(Target::name)
                .containsExactlyElementsOf(Inspection.targetsOf(till()).stream()
                        .map(ScopeRow::name)
                        .toList());
        assertThat(inspection.targets()).allSatisfy(target -> {
            assertThat(target.isKnown()).isTrue();
            assertThat(target.affected()).extracting(Finding::exactly).containsExactly("pkg:maven/org.acme/widget@2.1");
        });
    }

    @Test
    default void the_repaired_version_is_not_affected() {
        assertThat(lookedAgain(List.of("pkg:maven/org.acme/widget@2.10.0")).targets())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target.affected()).isEmpty())
                .allSatisfy(target -> assertThat(target.isKnown()).isTrue());
    }

    @Test
    default void a_component_that_is_gone_is_absent() {
        assertThat(lookedAgain(List.of("pkg:maven/org.acme/bolt@1.0")).targets())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target.affected()).isEmpty())
                .allSatisfy(target -> assertThat(target.isKnown()).isTrue());
    }

    @Test
    default void a_component_without_a_version_could_be_any_and_is_not_absent() {
        assertThat(lookedAgain(List.of("pkg:maven/org.acme/bolt@1.0", "pkg:maven/org.acme/widget"))
                        .targets())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target.isKnown()).isFalse())
                .allSatisfy(target -> assertThat(target.because()).isNotBlank());
    }

    @Test
    default void what_the_inventory_knows_no_more_is_not_absent() {
        ScopedProject till = till();
        Inventory later = inventoryOf(
                Map.of("org.shop/drawer", List.of("pkg:maven/org.acme/bolt@1.0")),
                ASKED_LATER,
                InstantSource.fixed(ASKED_LATER));

        assertThat(answer(later.inspect(till, WIDGETS)).targets())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target.isKnown()).isFalse())
                .allSatisfy(target -> assertThat(target.because()).isNotBlank());
    }

    @Test
    default void a_second_look_is_as_old_as_what_the_inventory_saw_and_not_as_the_question() {
        ScopedProject till = till();
        Inventory later = inventoryOf(
                Map.of("org.shop/till", List.of("pkg:maven/org.acme/bolt@1.0")),
                ASKED_AT,
                InstantSource.fixed(ASKED_LATER));
        Inspection inspection = answer(later.inspect(till, WIDGETS));

        assertThat(inspection.targets()).extracting(Target::knownAt).containsOnly(ASKED_AT);
        assertThat(inspection.query().retrievedAt()).isEqualTo(ASKED_LATER);
    }

    @Test
    default void a_second_look_names_its_query_and_keeps_the_raw_answer_with_its_hash()
            throws NoSuchAlgorithmException {
        Inspection inspection = lookedAgain(List.of("pkg:maven/org.acme/widget@2.1"));

        assertThat(inspection.query().id()).isNotBlank();
        assertThat(inspection.query().inventory()).isNotBlank();
        assertThat(inspection.query().filter()).contains("org.shop/till").contains("pkg:maven/org.acme/widget");
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(inspection.raw().body().getBytes(StandardCharsets.UTF_8));
        assertThat(inspection.raw().sha256()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    default void an_inventory_out_of_reach_says_why_and_nothing_of_any_target() {
        ScopedProject till = till();
        Answer<Inspection> answer = outOfReach().inspect(till, WIDGETS);

        assertThat(answer).isInstanceOf(Answer.Failed.class);
        assertThat(((Answer.Failed<Inspection>) answer).failure().reason()).isNotBlank();
    }

    /** The project that was affected, as it came into scope. */
    private ScopedProject till() {
        List<ScopeRow> rows = asked("pkg:maven/org.acme/widget@2.0").rows();
        return new ScopedProject("org.shop/till", new TeamId("shop"), Severity.HIGH, rows);
    }

    /** What is said a day later, when the project contains these. */
    private Inspection lookedAgain(List<String> components) {
        ScopedProject till = till();
        Inventory later =
                inventoryOf(Map.of("org.shop/till", components), ASKED_LATER, InstantSource.fixed(ASKED_LATER));
        return answer(later.inspect(till, WIDGETS));
    }

    private InventoryAnswer asked(String... coordinates) {
        return answer(
                inventoryOf(PROJECTS, ASKED_AT, InstantSource.fixed(ASKED_AT)).find(wanted(coordinates)));
    }

    private static List<String> projects(InventoryAnswer answer) {
        return answer.rows().stream().map(ScopeRow::project).distinct().toList();
    }

    private static <T> T answer(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<T>) answer).value();
    }

    private static List<ComponentCoordinates> wanted(String... lines) {
        return Arrays.stream(lines)
                .map(line -> ((Parsed.Value<ComponentCoordinates>) ComponentCoordinates.parse(line)).value())
                .toList();
    }
}
