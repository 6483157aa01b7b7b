package dev.baton.connectors.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.safeguard.standin.StandIn;
import dev.baton.connectors.safeguard.standin.StandIn.Speaks;
import dev.baton.connectors.safeguard.tool.Capability;
import dev.baton.connectors.safeguard.tool.Finding;
import dev.baton.connectors.safeguard.tool.Finding.State;
import dev.baton.connectors.safeguard.tool.ToolUse;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.port.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which tools are there is said by name, and what is not there does not stop the rest. */
class SafeguardToolsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Map<String, List<String>> SHOP = Map.of(
            "org.shop/till", List.of("pkg:maven/org.acme/widget@2.0"),
            "org.shop/drawer", List.of("pkg:maven/org.acme/widget"),
            "org.shop/counter", List.of("pkg:maven/org.acme/widget@2.10.0"));

    private final StandIn standIn = new StandIn();

    @AfterEach
    void close() {
        standIn.close();
    }

    @ParameterizedTest
    @EnumSource(Speaks.class)
    void all_six_tools_are_ready_as_the_source_names_them(Speaks speaks) {
        standIn.open(speaks);

        assertThat(findings(Map.of())).extracting(Finding::state).hasSize(6).containsOnly(State.READY);
    }

    @Test
    void missing_and_read_only_tools_are_reported_by_name() {
        standIn.tools().disable("safeguard_get_asset");
        standIn.tools().makeReadOnly("safeguard_create_task");
        standIn.tools().demand("safeguard_get_remediation_plan", "workspace");
        standIn.tools().rename("safeguard_send_jira_issue", "issue_url", "link");
        standIn.open(Speaks.MODERN);

        assertThat(findings(Map.of()))
                .filteredOn(finding -> finding.state() != State.READY)
                .extracting(finding -> finding.state() + ": " + finding.sentence())
                .containsExactly(
                        "UNFIT: Safeguard's safeguard_get_remediation_plan wants workspace as well:"
                                + " see safeguard.remediation-plan.arguments.",
                        "MISSING: Safeguard does not offer safeguard_get_asset: its administrator may enable it, or"
                                + " safeguard.asset.tool may name another.",
                        "READ_ONLY: Safeguard offers safeguard_create_task only for reading, it says.",
                        "UNFIT: Safeguard's safeguard_send_jira_issue takes no issue_url but issue_key, link, task:"
                                + " see safeguard.jira-issue.arguments.");
    }

    @Test
    void without_the_tool_for_assets_the_scope_has_projects_and_says_what_it_lacks() {
        standIn.tools().disable("safeguard_list_assets");
        standIn.open(Speaks.MODERN).workspace().scan(SHOP, NOW);

        InventoryAnswer answer = found(Map.of());

        assertThat(answer.rows()).extracting(ScopeRow::kind).containsOnly(ScopeRow.Kind.REPOSITORY);
        assertThat(answer.unreadable()).anyMatch(sentence -> sentence.contains("does not offer safeguard_list_assets"));
    }

    @Test
    void rows_and_what_is_no_row_are_told_apart() {
        standIn.open(Speaks.MODERN).workspace().scan(SHOP, NOW);

        InventoryAnswer answer = found(Map.of());

        assertThat(answer.rows())
                .extracting(row -> row.kind() + " " + row.name() + (row.production() ? " in production" : ""))
                .containsExactly("REPOSITORY org.shop/till", "ASSET eu/org.shop/till in production");
        assertThat(answer.rows().get(1).link()).isEqualTo("https://example.org/org.shop/till");
        assertThat(answer.rows().get(1).source().record()).isEqualTo("a-org.shop/till");
        assertThat(answer.unreadable())
                .containsExactly(
                        "Safeguard: eu/org.shop/drawer contains pkg:maven/org.acme/widget,"
                                + " but it does not say in which version",
                        "Safeguard: org.shop/drawer contains pkg:maven/org.acme/widget,"
                                + " but it does not say in which version");
        assertThat(answer.raw().body()).contains("safeguard_list_assets", "\"cursor\" : \"2\"");
    }

    @Test
    void other_names_arguments_and_places_are_a_matter_of_configuration() {
        standIn.open(Speaks.MODERN)
                .workspace()
                .scan(Map.of("org.shop/till", List.of("pkg:maven/org.acme/widget@2.0")), NOW);
        ObjectNode arguments = JsonNodeFactory.instance.objectNode().put("component", "pkg:{type}/{namespace}/{name}");
        ToolUse assets =
                ToolUse.usual(Capability.LIST_ASSETS).given(arguments).finding("name", JsonPointer.compile("/url"));
        ToolUse projects = ToolUse.usual(Capability.COMPONENT_PROJECTS).by("safeguard_list_projects");

        InventoryAnswer answer = found(Map.of(Capability.LIST_ASSETS, assets, Capability.COMPONENT_PROJECTS, projects));

        assertThat(answer.rows()).extracting(ScopeRow::name).contains("https://example.org/org.shop/till");
        assertThat(answer.unreadable()).anyMatch(sentence -> sentence.contains("safeguard_list_projects"));
    }

    @Test
    void pages_that_nobody_can_turn_are_not_taken_for_the_whole() {
        standIn.open(Speaks.MODERN).workspace().scan(SHOP, NOW);
        ObjectNode arguments = JsonNodeFactory.instance.objectNode().put("component", "{purl}");
        ToolUse use = ToolUse.usual(Capability.LIST_ASSETS).given(arguments);

        Answer<InventoryAnswer> answer =
                safeguard(Map.of(Capability.LIST_ASSETS, use)).inventory().find(SafeguardFaultsTest.wanted());

        assertThat(((Answer.Failed<InventoryAnswer>) answer).failure().reason())
                .contains("answers in pages: say in safeguard.list-assets.arguments where the {cursor} goes");
    }

    @Test
    void a_place_where_nothing_is_says_which_setting_is_meant() {
        standIn.open(Speaks.MODERN).workspace().scan(SHOP, NOW);
        ToolUse use = ToolUse.usual(Capability.LIST_ASSETS).finding("items", JsonPointer.compile("/data/rows"));

        Answer<InventoryAnswer> answer =
                safeguard(Map.of(Capability.LIST_ASSETS, use)).inventory().find(SafeguardFaultsTest.wanted());

        assertThat(((Answer.Failed<InventoryAnswer>) answer).failure().reason())
                .isEqualTo("Safeguard's safeguard_list_assets answered without a list at /data/rows;"
                        + " set safeguard.list-assets.results.items to where it is.");
    }

    private InventoryAnswer found(Map<Capability, ToolUse> uses) {
        Answer<InventoryAnswer> answer = safeguard(uses).inventory().find(SafeguardFaultsTest.wanted());
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<InventoryAnswer>) answer).value();
    }

    private List<Finding> findings(Map<Capability, ToolUse> uses) {
        Answer<List<Finding>> answer = safeguard(uses).findings();
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<List<Finding>>) answer).value();
    }

    private Safeguard safeguard(Map<Capability, ToolUse> uses) {
        return new Safeguard(standIn.access(), uses, InstantSource.fixed(NOW));
    }
}
