package dev.baton.scenario.remediation;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.anyCoordinates;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.Shelf.LOG4J;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Severity;
import dev.baton.handoff.document.DocumentEvent.PlanWritten;
import dev.baton.handoff.document.Plan;
import dev.baton.handoff.document.Plan.FixedVersion;
import dev.baton.handoff.document.Recommendation;
import dev.baton.handoff.document.Suggestion;
import dev.baton.handoff.document.SuggestionCommand.RecordSuggestions;
import dev.baton.handoff.document.SuggestionCommand.WriteSuggestedPlan;
import dev.baton.handoff.document.SuggestionEvent.FixesNotSuggested;
import dev.baton.handoff.document.SuggestionEvent.FixesSuggested;
import dev.baton.handoff.document.SuggestionEvent.SuggestionsAsked;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.port.Answer;
import dev.baton.port.MemoryPlans;
import dev.baton.port.PortFailure;
import dev.baton.scenario.Any;
import dev.baton.scenario.Law;
import dev.baton.scenario.Situation;
import dev.baton.scenario.stage.Stages;
import dev.baton.scenario.stage.World;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a tool suggests for the plan: played at the desk, since only there anybody asks it. */
class SuggestionTest {

    private static final Duration SOON = Duration.ofMinutes(5);

    private final MemoryPlans plans = new MemoryPlans(Map.of(LOG4J, "2.17.1"), InstantSource.fixed(World.THURSDAY));

    @Test
    @Law(Rule.THE_TOOL_SUGGESTS)
    void what_is_suggested_is_beside_the_plan_and_not_in_it() {
        asked().theScopeIsPulled()
                .when()
                .and(handoff -> {
                    assertThat(suggested(handoff).fixed()).containsExactly(new FixedVersion(LOG4J, "2.17.1"));
                    assertThat(suggested(handoff).rawSha256()).hasSize(64);
                    assertThat(handoff.document().plan()).isEqualTo(Plan.NONE);
                })
                .when(ANALYST)
                .writesThePlan("2.16.0", "")
                .then(any(PlanWritten.class))
                .and(handoff -> assertThat(fix(handoff)).doesNotContain("Take").contains("2.16.0"));
    }

    @Test
    @Law(Rule.THE_TOOL_SUGGESTS)
    void somebody_takes_the_words_of_the_tool_over_and_they_say_whose_they_are() {
        asked().theScopeIsPulled()
                .when(LEAD)
                .takesOverWhatIsSuggested("2.17.1")
                .thenRefusedBy(Rule.SECURITY_PREPARES)
                .when(ANALYST)
                .takesOverWhatIsSuggested("2.17.1")
                .then(any(PlanWritten.class))
                .and(handoff -> assertThat(fix(handoff)).isEqualTo("Take 2.17.1 (suggested by memory)"))
                .when(ANALYST)
                .writesThePlan("2.17.1", "")
                .and(handoff -> assertThat(fix(handoff)).startsWith("Upgrade "));
    }

    @Test
    @Law(Rule.THE_TOOL_SUGGESTS)
    void only_the_tool_suggests_and_what_it_does_not_suggest_cannot_be_taken_over() {
        plans.failsWith(new PortFailure.Rejected("It does not offer that."));
        asked().theScopeIsPulled().when().and(handoff -> {
            assertThat(refusedBy(handoff, new RecordSuggestions(List.of()))).isEqualTo(Rule.THE_TOOL_SUGGESTS);
            assertThat(refusedBy(handoff, new WriteSuggestedPlan(List.of(new FixedVersion(LOG4J, "2.17.1")), "")))
                    .isEqualTo(Rule.THE_TOOL_SUGGESTS);
        });
    }

    @Test
    void an_answer_about_what_has_left_the_scope_is_no_news() {
        asked().theScopeIsPulled().when().and(handoff -> {
            ScopedProject till = new ScopedProject(
                    Any.TILL,
                    handoff.scope().projects().get(0).team(),
                    Severity.HIGH,
                    handoff.scope().projects().get(0).rows());
            Recommendation late = ((Answer.Got<Recommendation>) plans.recommend(till)).value();
            assertThat(decided(handoff, Person.BATON, new RecordSuggestions(List.of(late))))
                    .isEqualTo(Decision.happened());
        });
    }

    @Test
    void a_tool_that_does_not_answer_holds_nothing_up_and_is_asked_again() {
        plans.failsWith(new PortFailure.Unavailable(SOON, "It has no time."));
        asked().theScopeIsPulled()
                .when()
                .and(handoff ->
                        assertThat(handoff.document().suggestions().trouble()).isEqualTo("It has no time."))
                .after(SOON)
                .thenNothing()
                .and(handoff -> plans.areBack())
                .after(SOON)
                .then(any(FixesSuggested.class))
                .and(handoff ->
                        assertThat(handoff.document().suggestions().trouble()).isEmpty());
    }

    @Test
    void a_tool_that_refuses_is_asked_again_when_somebody_says_so() {
        plans.failsWith(new PortFailure.Rejected("It does not offer that."));
        asked().theScopeIsPulled()
                .when()
                .after(Duration.ofHours(3))
                .thenNothing()
                .and(handoff -> plans.areBack())
                .when(ANALYST)
                .asksForSuggestionsAgain()
                .then(new SuggestionsAsked())
                .and(handoff -> assertThat(suggested(handoff).isEmpty()).isFalse())
                .when(ANALYST)
                .asksForSuggestionsAgain()
                .thenNothing();
    }

    @Test
    void a_package_is_ready_and_accepted_with_no_suggestion_at_all_and_a_late_one_changes_nothing() {
        plans.failsWith(new PortFailure.Unavailable(Duration.ofDays(2), "It has no time."));
        asked().itIsAccepted()
                .when()
                .andItIs(Phase.IN_REMEDIATION)
                .and(handoff -> plans.areBack())
                .after(Duration.ofDays(2))
                .and(handoff ->
                        assertThat(handoff.document().suggestions().all()).isEmpty());
    }

    @Test
    void of_a_scope_that_changes_only_what_is_new_is_asked_about() {
        asked().theScopeIsPulled()
                .when()
                .theInventory(shelf -> shelf.contains(Any.GATEWAY))
                .when(ANALYST)
                .asksForTheScope(anyCoordinates())
                .and(handoff -> assertThat(handoff.document().suggestions().all())
                        .extracting(Suggestion::project)
                        .containsExactlyInAnyOrder(LEDGER, Any.GATEWAY));
    }

    @Test
    void suggestions_do_not_make_another_version_of_the_document() {
        plans.failsWith(new PortFailure.Unavailable(SOON, "It has no time."));
        asked().thePackageIsReady()
                .when()
                .and(handoff -> plans.areBack())
                .after(SOON)
                .then(any(FixesSuggested.class))
                .andItIs(Phase.PACKAGE_READY);
    }

    @Test
    void the_same_trouble_is_told_once() {
        plans.failsWith(new PortFailure.Unavailable(SOON, "It has no time."));
        asked().theScopeIsPulled()
                .when()
                .after(SOON)
                .thenNothing()
                .and(handoff -> plans.failsWith(new PortFailure.Unavailable(SOON, "It moves.")))
                .after(SOON)
                .then(new FixesNotSuggested("It moves."));
    }

    private static Rule refusedBy(Handoff handoff, HandoffCommand command) {
        Decision decision = decided(handoff, ANALYST, command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).rule();
    }

    private static Decision decided(Handoff handoff, Person by, HandoffCommand command) {
        return handoff.decide(command, new Asked(by, World.THURSDAY, ExampleOrganisation.organisation()));
    }

    private Situation asked() {
        return new Situation(world -> Stages.desk(world, REMEDIATION, outside -> outside.with(plans)));
    }

    private static Suggestion suggested(Handoff handoff) {
        return handoff.document()
                .suggestions()
                .about(handoff.scope().project(LEDGER).orElseThrow())
                .orElseThrow();
    }

    private static String fix(Handoff handoff) {
        return handoff.document().plan().entry(LEDGER).orElseThrow().fix();
    }
}
