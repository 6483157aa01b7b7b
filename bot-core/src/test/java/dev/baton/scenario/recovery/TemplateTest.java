package dev.baton.scenario.recovery;

import static dev.baton.scenario.AnyRecovery.anyArtifacts;
import static dev.baton.scenario.AnyRecovery.anyRecovery;
import static dev.baton.scenario.AnyRecovery.incidentCausedBy;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.RecoveryActs.concludes;
import static dev.baton.scenario.stage.RecoveryActs.fillsTheSheet;
import static dev.baton.scenario.stage.RecoveryActs.marksThePackageReady;
import static dev.baton.scenario.stage.RecoveryActs.writesTheArtifacts;
import static dev.baton.scenario.stage.RecoveryActs.writesTheIncident;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.RecoveryPractice;
import dev.baton.handoff.recovery.template.Choice;
import dev.baton.handoff.recovery.template.Demands;
import dev.baton.handoff.recovery.template.Question;
import dev.baton.handoff.recovery.template.Sheet;
import dev.baton.handoff.recovery.template.Template;
import dev.baton.handoff.recovery.template.TemplateEvent.SheetFilled;
import dev.baton.handoff.recovery.template.TemplateEvent.TemplateAdopted;
import dev.baton.handoff.recovery.template.Wording;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.RecoverySituation;
import dev.baton.scenario.stage.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An organisation asks for more than the laws do, by the template of the day on which a handoff is opened. */
class TemplateTest extends OnEveryStage {

    private static final String OFFLINE = "All backups are offline";

    private static final Template OURS = template(Set.of(Choice.ROOT_CAUSE, Choice.BRIEFING_DECK));

    private static Template template(Set<Choice> required) {
        return new Template(
                        "",
                        required,
                        List.of(
                                new Question("change", "Which change ticket allows this?", "Its number", true),
                                new Question("costs", "Which cost centre pays?", "", false)),
                        List.of(OFFLINE),
                        Map.of(Wording.ACCEPTANCE, "The works council is informed."))
                .in("2026-1");
    }

    @Test
    void a_package_is_prepared_by_the_template_of_the_day_on_which_it_is_opened() {
        by(OURS).begins()
                .when(ANALYST)
                .opens(anyRecovery())
                .then(any(HandoffOpened.class), any(TemplateAdopted.class))
                .and(handoff -> {
                    Sheet sheet = handoff.recovery().document().sheet();
                    assertThat(sheet.template()).isEqualTo(OURS);
                    assertThat(new Demands(handoff).missing())
                            .containsExactly(
                                    "the root cause",
                                    "a briefing deck or another document",
                                    "Which change ticket allows this?",
                                    OFFLINE);
                });
    }

    @Test
    void without_a_template_nothing_is_asked() {
        givenRecovery().begins().when(ANALYST).opens(anyRecovery()).then(any(HandoffOpened.class));
    }

    @Test
    @Law(Rule.THE_TEMPLATE_IS_FILLED)
    void what_the_template_requires_is_there_before_the_package_is_ready() {
        by(OURS).everySectionIsWritten()
                .begins()
                .when(ANALYST)
                .does(marksThePackageReady())
                .thenRefusedBy(Rule.THE_TEMPLATE_IS_FILLED)
                .when(LEAD)
                .does(fillsTheSheet(Map.of("change", "CHG-4711"), Set.of()))
                .thenRefusedBy(Rule.SECURITY_PREPARES)
                .when(ANALYST)
                .does(fillsTheSheet(Map.of("change", "CHG-4711"), Set.of(OFFLINE)))
                .then(new SheetFilled(Map.of("change", "CHG-4711"), Set.of(OFFLINE)))
                .when(ANALYST)
                .does(fillsTheSheet(Map.of("change", "CHG-4711"), Set.of(OFFLINE)))
                .thenNothing()
                .when(ANALYST)
                .does(marksThePackageReady())
                .thenRefusedBy(Rule.THE_TEMPLATE_IS_FILLED)
                .when(ANALYST)
                .does(writesTheIncident(incidentCausedBy("A stolen account")))
                .andWhen(ANALYST)
                .does(writesTheArtifacts(anyArtifacts()))
                .andWhen(ANALYST)
                .does(marksThePackageReady())
                .andItIs(Phase.PACKAGE_READY)
                .and(handoff -> assertThat(handoff.recovery().document().revisions())
                        .extracting(revision -> revision.description())
                        .contains("The organisation's own"));
    }

    @Test
    @Law(Rule.THE_TEMPLATE_IS_FILLED)
    void a_recording_that_is_required_is_named_when_the_briefing_ends() {
        by(new Template("", Set.of(Choice.RECORDING), List.of(), List.of(), Map.of()).in(""))
                .everyPointIsConfirmed()
                .begins()
                .when(COMMANDER)
                .does(concludes(""))
                .thenRefusedBy(Rule.THE_TEMPLATE_IS_FILLED)
                .when(COMMANDER)
                .does(concludes("https://meet.example/rec/1"))
                .andItIs(Phase.AWAITING_ACCEPTANCE);
    }

    @Test
    void a_template_is_known_by_its_content_where_no_version_is_declared() {
        Template same = template(Set.of(Choice.BRIEFING_DECK, Choice.ROOT_CAUSE));
        Template other = template(Set.of(Choice.ROOT_CAUSE));

        assertThat(same.sha256()).isEqualTo(OURS.sha256()).isNotEqualTo(other.sha256());
        assertThat(other.in("").version()).hasSize(12).isEqualTo(other.sha256().substring(0, 12));
        assertThat(OURS.version()).isEqualTo("2026-1");
    }

    private RecoverySituation by(Template template) {
        return givenRecoveryIn(World.usual().with(organisation(template)));
    }

    private static Organisation organisation(Template template) {
        return ExampleOrganisation.practising(RecoveryPractice.USUAL.with(template));
    }
}
