package dev.baton.connectors.dependencytrack;

import static dev.baton.port.Failing.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.dependencytrack.Installation.Upload;
import dev.baton.connectors.standin.Fault;
import dev.baton.handoff.Parsed;
import dev.baton.handoff.Severity;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.Inspection;
import dev.baton.handoff.scope.Inspection.Target;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.port.Answer;
import dev.baton.port.Inventory;
import dev.baton.port.InventoryContract;
import dev.baton.port.PortFailure;
import dev.baton.port.PortFailure.Unavailable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Dependency-Track of both versions: what its active projects contain, and as of which import. */
class DependencyTrackTest {

    private static final Instant BEFORE = Instant.parse("2026-11-16T06:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-11-20T06:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final String AFFECTED = "pkg:maven/org.acme/widget@2.0";
    private static final String REPAIRED = "pkg:maven/org.acme/widget@2.10.0";

    abstract static class AsAnInventory implements InventoryContract {

        private final Installation installation;

        AsAnInventory(int version) {
            installation = new Installation(version);
        }

        @AfterEach
        void close() {
            installation.close();
        }

        @Override
        public Inventory inventoryOf(Map<String, List<String>> projects, Instant looked, InstantSource clock) {
            List<String> known = List.copyOf(projects.keySet());
            installation.keepOnly(known);
            projects.forEach((project, components) ->
                    installation.upload(project, "1.0", looked, components.toArray(String[]::new)));
            return new DependencyTrack(installation.access(), clock);
        }

        @Override
        public Inventory outOfReach() {
            installation.spoil(Fault.DOWN);
            return new DependencyTrack(installation.access(), InstantSource.fixed(ASKED_AT));
        }
    }

    @Nested
    class Version4 extends AsAnInventory {
        Version4() {
            super(4);
        }
    }

    @Nested
    class Version5 extends AsAnInventory {
        Version5() {
            super(5);
        }
    }

    @Nested
    class WithUploads {

        private Installation installation = new Installation(4);

        @AfterEach
        void close() {
            installation.close();
        }

        @ParameterizedTest
        @ValueSource(ints = {4, 5})
        void inactive_versions_do_not_count(int version) {
            installation.close();
            installation = new Installation(version);
            installation.upload("org.shop/till", "1.0", BEFORE, AFFECTED).active = false;
            installation.upload("org.shop/till", "1.1", BEFORE, AFFECTED);

            assertThat(found().rows())
                    .extracting(row -> row.finding().path().get(0))
                    .containsExactly("org.shop/till@1.1");
        }

        @Test
        void containers_are_assets_and_a_tag_says_production() {
            Upload image = installation.upload("org.shop/till", "1.0", BEFORE, AFFECTED);
            image.classifier = "CONTAINER";
            image.tags = List.of("eu", "Production");

            ScopeRow row = found().rows().get(0);

            assertThat(row.kind()).isEqualTo(ScopeRow.Kind.ASSET);
            assertThat(row.production()).isTrue();
            assertThat(row.link()).endsWith("/projects/" + image.uuid);
            assertThat(row.finding().ratings()).containsExactly(Severity.CRITICAL);
        }

        @Test
        void a_component_of_a_longer_name_is_another_one() {
            installation.upload("org.shop/till", "1.0", BEFORE, "pkg:maven/org.acme/widget-api@2.0");

            assertThat(found().rows()).isEmpty();
        }

        @Test
        void a_component_without_a_version_is_named_as_undecided() {
            installation.upload("org.shop/till", "1.0", BEFORE, "pkg:maven/org.acme/widget");

            assertThat(found().unreadable())
                    .containsExactly("Dependency-Track: org.shop/till@1.0 contains pkg:maven/org.acme/widget,"
                            + " but it does not say in which version");
        }

        @Test
        void version_5_is_asked_by_its_own_interface_and_version_4_by_the_older_one() {
            installation.upload("org.shop/till", "1.0", BEFORE, AFFECTED, "pkg:maven/org.acme/widget@2.1", REPAIRED);
            found();
            assertThat(installation.asked()).contains("/api/v1/component/identity");
            installation.close();

            installation = new Installation(5);
            installation.upload("org.shop/till", "1.0", BEFORE, AFFECTED, "pkg:maven/org.acme/widget@2.1", REPAIRED);

            assertThat(found().rows())
                    .extracting(row -> row.finding().version())
                    .containsExactly("2.0", "2.1");
            assertThat(installation.asked()).doesNotContain("/api/v1/component/identity");
        }

        @Test
        void absence_is_as_old_as_the_oldest_import_of_an_active_version() {
            ScopedProject till = scoped();
            installation.upload("org.shop/till", "1.0", BEFORE, REPAIRED);
            installation.upload("org.shop/till", "1.1", AFTER, REPAIRED);

            assertThat(inspected(till)).isEqualTo(target(BEFORE, ""));
        }

        @Test
        void an_affected_version_that_is_still_active_is_still_there() {
            ScopedProject till = scoped();
            installation.upload("org.shop/till", "1.1", AFTER, REPAIRED);

            assertThat(inspected(till).affected())
                    .extracting(finding -> finding.path().get(0))
                    .containsExactly("org.shop/till@1.0");
        }

        @Test
        void a_retired_version_and_a_repaired_one_are_clean_as_of_the_new_import() {
            ScopedProject till = scoped();
            installation.upload("org.shop/till", "1.0", BEFORE, AFFECTED).active = false;
            installation.upload("org.shop/till", "1.1", AFTER, REPAIRED);

            assertThat(inspected(till)).isEqualTo(target(AFTER, ""));
        }

        @Test
        void a_project_of_which_every_version_was_retired_is_not_thereby_clean() {
            ScopedProject till = scoped();
            installation.upload("org.shop/till", "1.0", BEFORE, AFFECTED).active = false;

            assertThat(inspected(till))
                    .isEqualTo(target(Instant.EPOCH, "Dependency-Track has no active version of org.shop/till."));
        }

        @Test
        void a_version_that_was_made_but_never_imported_proves_nothing() {
            ScopedProject till = scoped();
            installation.upload("org.shop/till", "1.0", BEFORE, REPAIRED).imported = null;

            assertThat(inspected(till).because())
                    .isEqualTo("Dependency-Track never imported a bill of materials of org.shop/till@1.0.");
        }

        @Test
        void an_empty_bill_of_materials_proves_nothing() {
            ScopedProject till = scoped();
            installation.upload("org.shop/till", "1.0", AFTER);

            assertThat(inspected(till).because())
                    .isEqualTo("Dependency-Track names no component at all of org.shop/till@1.0.");
        }

        @Test
        void an_import_from_the_future_is_as_of_now() {
            ScopedProject till = scoped();
            installation.upload("org.shop/till", "1.0", NOW.plusSeconds(86_400), REPAIRED);

            assertThat(inspected(till)).isEqualTo(target(NOW, ""));
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
        void whatever_goes_wrong_ends_the_question(Fault fault) {
            installation.upload("org.shop/till", "1.0", BEFORE, AFFECTED);
            installation.spoil(fault);

            PortFailure failure =
                    failure(new DependencyTrack(installation.access(fault.patience()), InstantSource.fixed(NOW))
                            .find(wanted()));

            assertThat(fault.isToldBy(failure, "Dependency-Track"))
                    .as(failure.reason())
                    .isTrue();
        }

        @Test
        void a_list_that_changed_while_it_was_read_is_asked_for_again() {
            installation.upload("org.shop/till", "1.0", BEFORE, AFFECTED);
            installation.shrink();

            assertThat(failure(new DependencyTrack(installation.access(), InstantSource.fixed(NOW)).find(wanted())))
                    .isInstanceOf(Unavailable.class)
                    .extracting(PortFailure::reason)
                    .asString()
                    .startsWith("Dependency-Track changed its answer while it was read.");
        }

        @Test
        void a_wrong_key_is_said_to_be_one() {
            DependencyTrackAccess wrong = installation.access("another", 30);

            assertThat(failure(new DependencyTrack(wrong, InstantSource.fixed(NOW)).find(wanted()))
                            .reason())
                    .contains("does not accept Baton's key (status 401)");
        }

        private ScopedProject scoped() {
            installation.upload("org.shop/till", "1.0", BEFORE, AFFECTED);
            return new ScopedProject("org.shop/till", new TeamId("shop"), Severity.HIGH, found().rows());
        }

        private InventoryAnswer found() {
            Answer<InventoryAnswer> answer =
                    new DependencyTrack(installation.access(), InstantSource.fixed(NOW)).find(wanted());
            assertThat(answer).isInstanceOf(Answer.Got.class);
            return ((Answer.Got<InventoryAnswer>) answer).value();
        }

        private Target inspected(ScopedProject project) {
            Answer<Inspection> answer =
                    new DependencyTrack(installation.access(), InstantSource.fixed(NOW)).inspect(project, wanted());
            assertThat(answer).isInstanceOf(Answer.Got.class);
            return ((Answer.Got<Inspection>) answer).value().targets().get(0);
        }
    }

    private static Target target(Instant at, String because) {
        return new Target(ScopeRow.Kind.REPOSITORY, "org.shop/till", at, List.of(), because);
    }

    private static List<ComponentCoordinates> wanted() {
        return List.of(((Parsed.Value<ComponentCoordinates>)
                        ComponentCoordinates.parse("pkg:maven/org.acme/widget >=2.0, <2.10"))
                .value());
    }
}
