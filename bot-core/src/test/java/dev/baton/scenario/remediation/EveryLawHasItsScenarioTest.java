package dev.baton.scenario.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Rule;
import dev.baton.scenario.Law;
import dev.baton.scenario.recovery.RecoveryScenarios;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryLawHasItsScenarioTest {

    private static final List<Class<?>> SCENARIOS = List.of(
            OpeningTest.class,
            PreparationTest.class,
            SuggestionTest.class,
            OwnersTest.class,
            BriefingTest.class,
            DelegatesTest.class,
            InvitationTest.class,
            AnswersTest.class,
            ScopeInTheBriefingTest.class,
            DiscrepancyTest.class,
            ExtensionTest.class,
            AcceptanceTest.class,
            PolicyTest.class,
            WorkTest.class,
            TicketTest.class,
            MirrorTest.class,
            VerificationTest.class,
            WatchTest.class,
            LeavingTest.class,
            RiskTest.class,
            SeverityTest.class,
            PlanningTest.class);

    @Test
    void every_rule_has_a_scenario_which_shows_that_it_holds() {
        assertThat(shown(Stream.concat(SCENARIOS.stream(), RecoveryScenarios.all().stream())
                        .toList()))
                .containsExactlyInAnyOrder(Rule.values());
    }

    @Test
    void a_scenario_that_is_taken_away_is_missed() {
        assertThat(shown(SCENARIOS.subList(1, SCENARIOS.size()))).doesNotContain(Rule.CANCEL_BEFORE_ACCEPTANCE);
    }

    private static Set<Rule> shown(List<Class<?>> scenarios) {
        EnumSet<Rule> shown = EnumSet.noneOf(Rule.class);
        scenarios.stream()
                .flatMap(scenario -> Arrays.stream(scenario.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class) && method.isAnnotationPresent(Law.class))
                .flatMap(method -> Stream.of(method.getAnnotation(Law.class).value()))
                .forEach(shown::add);
        return shown;
    }
}
