package dev.baton.scenario.recovery;

import static dev.baton.scenario.AnyRecovery.RECOVERY_LEAD;
import static dev.baton.scenario.AnyRecovery.WATCHER;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.stage.MonitoringActs.goesOnUntried;
import static dev.baton.scenario.stage.MonitoringActs.hasThemTriedAgain;
import static dev.baton.scenario.stage.MonitoringActs.triesAgain;
import static dev.baton.scenario.stage.RecoveryActs.accepts;
import static dev.baton.scenario.stage.RecoveryActs.writesTheMonitoring;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.RecoveryPractice;
import dev.baton.handoff.recovery.document.Indicator;
import dev.baton.handoff.recovery.document.Indicator.Trait;
import dev.baton.handoff.recovery.document.ResidualRisks;
import dev.baton.handoff.recovery.monitoring.Finding;
import dev.baton.handoff.recovery.monitoring.Finding.Outcome;
import dev.baton.handoff.recovery.monitoring.TrialEvent.IndicatorsTried;
import dev.baton.handoff.recovery.monitoring.TrialEvent.TrialAsked;
import dev.baton.handoff.recovery.monitoring.TrialEvent.TrialWaived;
import dev.baton.playbook.recovery.Recovery;
import dev.baton.port.Collaboration;
import dev.baton.port.MemoryMonitoring;
import dev.baton.port.PortFailure.Rejected;
import dev.baton.port.PortFailure.Unavailable;
import dev.baton.scenario.AnyRecovery;
import dev.baton.scenario.CardFacts;
import dev.baton.scenario.Law;
import dev.baton.scenario.RecoverySituation;
import dev.baton.scenario.stage.Stages;
import dev.baton.scenario.stage.World;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An organisation has a monitoring system: the query of each indicator runs there before anybody accepts. */
class MonitoringTest {

    private static final Indicator DOMAIN =
            AnyRecovery.anyMonitoring().indicators().get(0);
    private static final Indicator SERVICES =
            new Indicator(Trait.BEHAVIOUR, "New services", "Events | wherre Name; take 1");

    private final MemoryMonitoring monitoring = new MemoryMonitoring();

    @Test
    @Law(Rule.INDICATOR_QUERIES_RUN)
    void queries_that_run_are_on_record_and_keep_nobody_from_accepting() {
        given().everySectionIsWritten()
                .thePackageIsReady()
                .begins()
                .after(Duration.ZERO)
                .and(handoff ->
                        assertThat(handoff.recovery().trial().words()).endsWith("every indicator runs in memory."))
                .history(history -> assertThat(history.stream().map(each -> each.event()))
                        .contains(new TrialAsked("memory"), new IndicatorsTried(List.of(Finding.ran(DOMAIN)))));

        given().itIsAccepted().begins().andItIs(Phase.EARLY_RECOVERY);
    }

    @Test
    @Law(Rule.INDICATOR_QUERIES_RUN)
    void a_query_that_does_not_run_keeps_every_lead_from_accepting_until_it_runs() {
        monitoring.refuses("wherre");
        given().everySectionIsWritten()
                .and(ANALYST, writesTheMonitoring(watchingFor(DOMAIN, SERVICES)))
                .itAwaitsAcceptance()
                .begins()
                .and(handoff -> assertThat(handoff.recovery().trial().explained())
                        .containsExactly(Finding.doesNotRun(SERVICES, "Syntax error at 'wherre'")))
                .and(handoff -> assertThat(CardFacts.of(handoff, Recovery.RECOVERY))
                        .hasEntrySatisfying(
                                "Monitoring",
                                words -> assertThat(words).startsWith("Not every query is known to run. ")))
                .when(RECOVERY_LEAD)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .thenRefusedBy(Rule.INDICATOR_QUERIES_RUN)
                .when(ANALYST)
                .does(hasThemTriedAgain())
                .andWhen(RECOVERY_LEAD)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .thenRefusedBy(Rule.INDICATOR_QUERIES_RUN);
        assertThat(monitoring.tried()).filteredOn(SERVICES::equals).hasSize(2);
    }

    @Test
    @Law(Rule.INDICATOR_QUERIES_RUN)
    void the_monitoring_team_and_nobody_else_goes_on_without_a_query_for_a_reason() {
        monitoring.refuses("wherre");
        given().everySectionIsWritten()
                .and(ANALYST, writesTheMonitoring(watchingFor(DOMAIN, SERVICES)))
                .itAwaitsAcceptance()
                .begins()
                .when(COMMANDER)
                .does(goesOnUntried("We watch the event log."))
                .thenRefusedBy(Rule.EACH_STEP_HAS_ITS_PEOPLE)
                .when(WATCHER)
                .does(goesOnUntried("We watch the event log."))
                .then(new TrialWaived("We watch the event log."))
                .and(handoff -> assertThat(CardFacts.of(handoff, Recovery.RECOVERY))
                        .hasEntrySatisfying(
                                "Monitoring",
                                words -> assertThat(words)
                                        .endsWith("Monitoring goes on all the same: We watch the event log.")))
                .when(WATCHER)
                .does(triesAgain())
                .thenRefusedBy(Rule.INDICATOR_QUERIES_RUN)
                .when(RECOVERY_LEAD)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .after(Duration.ZERO)
                .andItIs(Phase.EARLY_RECOVERY);
    }

    @Test
    void a_mended_section_is_tried_anew_and_what_was_said_of_the_old_one_holds_no_more() {
        monitoring.refuses("wherre");
        given().everySectionIsWritten()
                .and(ANALYST, writesTheMonitoring(watchingFor(DOMAIN, SERVICES)))
                .everybodyIsNamed()
                .begins()
                .when(WATCHER)
                .does(goesOnUntried("We watch the event log."))
                .andWhen(ANALYST)
                .does(writesTheMonitoring(watchingFor(DOMAIN)))
                .and(handoff -> assertThat(handoff.recovery().trial().isAsked()).isFalse());

        given().everySectionIsWritten()
                .and(ANALYST, writesTheMonitoring(watchingFor(DOMAIN)))
                .thePackageIsReady()
                .begins()
                .after(Duration.ZERO)
                .and(handoff -> assertThat(handoff.recovery().trial().failing()).isEmpty());
    }

    @Test
    @Law(Rule.INDICATOR_QUERIES_RUN)
    void while_monitoring_cannot_be_reached_nobody_knows_and_it_is_made_good_by_itself() {
        monitoring.failsWith(new Unavailable(Duration.ofMinutes(10), "Monitoring cannot be reached."));
        given().everySectionIsWritten()
                .itAwaitsAcceptance()
                .begins()
                .and(handoff -> assertThat(handoff.recovery().trial().explained())
                        .containsExactly(Finding.notTried(DOMAIN, "Monitoring cannot be reached.")))
                .when(RECOVERY_LEAD)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .thenRefusedBy(Rule.INDICATOR_QUERIES_RUN)
                .and(handoff -> monitoring.isBack())
                .after(Duration.ofMinutes(10))
                .and(handoff ->
                        assertThat(handoff.recovery().trial().isSettled()).isTrue());
    }

    @Test
    void many_queries_are_tried_a_few_at_a_time_and_what_has_run_is_not_run_again() {
        Indicator[] many = IntStream.range(0, 45)
                .mapToObj(i -> new Indicator(Trait.DOMAIN, "evil-" + i + ".example"))
                .toArray(Indicator[]::new);
        monitoring.failsAfter(30, new Rejected("It does not accept Baton's key."));
        given().everySectionIsWritten()
                .and(ANALYST, writesTheMonitoring(watchingFor(many)))
                .thePackageIsReady()
                .begins()
                .after(Duration.ofMinutes(1))
                .and(handoff -> assertThat(outcomes(handoff))
                        .filteredOn(Outcome.RAN::equals)
                        .hasSize(30))
                .and(handoff -> monitoring.isBack())
                .after(Duration.ofHours(1))
                .after(Duration.ofMinutes(1))
                .and(handoff -> assertThat(outcomes(handoff)).hasSize(45).containsOnly(Outcome.RAN));
        assertThat(monitoring.tried()).containsExactly(many);
    }

    private static List<Outcome> outcomes(Handoff handoff) {
        return handoff.recovery().trial().findings().stream()
                .map(Finding::outcome)
                .toList();
    }

    private static ResidualRisks watchingFor(Indicator... indicators) {
        ResidualRisks any = AnyRecovery.anyMonitoring();
        return new ResidualRisks(
                any.risks(), any.noneSays(), Stream.of(indicators).toList(), any.sources());
    }

    private RecoverySituation given() {
        World world = World.usual().with(ExampleOrganisation.practising(RecoveryPractice.USUAL.watchedBy("memory")));
        return new RecoverySituation(
                world,
                other -> Stages.desk(
                        other, Recovery.RECOVERY, outside -> outside.with(Collaboration.NONE.with(monitoring))));
    }
}
