package dev.baton.scenario.recovery;

import static dev.baton.scenario.AnyRecovery.ADMINISTRATOR;
import static dev.baton.scenario.AnyRecovery.OPERATIONS;
import static dev.baton.scenario.AnyRecovery.RECOVERY_LEAD;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.stage.RecoveryActs.marksThePackageReady;
import static dev.baton.scenario.stage.RecoveryActs.rejects;
import static dev.baton.scenario.stage.RecoveryActs.schedules;
import static dev.baton.scenario.stage.RecoveryActs.settles;
import static dev.baton.scenario.stage.RecoveryActs.writesTheGuidance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Library;
import dev.baton.handoff.organisation.RecoveryPractice;
import dev.baton.playbook.recovery.Recovery;
import dev.baton.port.Collaboration;
import dev.baton.port.Documents.Page;
import dev.baton.port.MemoryDocuments;
import dev.baton.port.PortFailure.Unavailable;
import dev.baton.scenario.AnyRecovery;
import dev.baton.scenario.CardFacts;
import dev.baton.scenario.Law;
import dev.baton.scenario.RecoverySituation;
import dev.baton.scenario.stage.Stages;
import dev.baton.scenario.stage.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An organisation keeps its documents elsewhere, too: each version that is delivered is there, for those who take part. */
class SharingTest {

    private static final String LINK = "https://documents.example/IR/H-1-package-";

    private final MemoryDocuments documents = new MemoryDocuments();

    @Test
    @Law(Rule.THE_PACKAGE_IS_SHARED)
    void what_is_delivered_is_shared_with_everybody_who_takes_part_and_its_link_is_on_record() {
        documents.doesNotKnow(OPERATIONS);
        given().itIsCleared()
                .begins()
                .after(Duration.ZERO)
                .and(handoff -> assertThat(documents.pages()).isEmpty())
                .when(ANALYST)
                .does(schedules(World.FRIDAY_AT_TWO))
                .after(Duration.ZERO)
                .and(handoff -> {
                    assertThat(handoff.recovery().sharing().link()).startsWith(LINK);
                    assertThat(handoff.recovery().sharing().version())
                            .isEqualTo(handoff.recovery().document().version());
                    assertThat(handoff.recovery().sharing().shutOut()).containsExactly(OPERATIONS.name());
                    assertThat(CardFacts.of(handoff, Recovery.RECOVERY))
                            .containsEntry(
                                    "Shared",
                                    "Version " + handoff.recovery().document().version()
                                            + " of the package, but no account to let in was found of "
                                            + OPERATIONS.name() + ". ");
                    assertThat(page().readers())
                            .contains(COMMANDER, RECOVERY_LEAD, ADMINISTRATOR, ANALYST)
                            .doesNotContain(OPERATIONS);
                });
    }

    @Test
    @Law(Rule.THE_PACKAGE_IS_SHARED)
    void a_new_version_takes_the_place_of_the_old_one_when_it_is_delivered() {
        given().itAwaitsAcceptance()
                .begins()
                .when(RECOVERY_LEAD)
                .does(rejects("The order is wrong."))
                .andWhen(ANALYST)
                .does(settles(1, "It is right now."))
                .andWhen(ANALYST)
                .does(writesTheGuidance(AnyRecovery.guidanceWith("Another backup")))
                .andWhen(ANALYST)
                .does(marksThePackageReady())
                .and(handoff -> assertThat(page().version())
                        .isLessThan(handoff.recovery().document().version()))
                .when(ANALYST)
                .does(schedules(World.MONDAY_AT_TWO))
                .after(Duration.ZERO)
                .and(handoff -> {
                    assertThat(page().version())
                            .isEqualTo(handoff.recovery().document().version());
                    assertThat(documents.pages()).hasSize(1);
                });
    }

    @Test
    void while_it_cannot_be_shared_that_is_seen_nothing_waits_for_it_and_it_is_made_good() {
        documents.failsWith(new Unavailable(Duration.ofMinutes(5), "Confluence cannot be reached."));
        given().itIsAccepted()
                .begins()
                .after(Duration.ZERO)
                .andItIs(Phase.EARLY_RECOVERY)
                .and(handoff -> {
                    assertThat(handoff.recovery().sharing().trouble()).isEqualTo("Confluence cannot be reached.");
                    assertThat(CardFacts.of(handoff, Recovery.RECOVERY))
                            .containsEntry(
                                    "Shared",
                                    "The package is NOT shared. Confluence cannot be reached. It is tried again.");
                    documents.isBack();
                })
                .after(Duration.ofMinutes(6))
                .and(handoff -> {
                    assertThat(handoff.recovery().sharing().trouble()).isEmpty();
                    assertThat(handoff.recovery().sharing().isShared()).isTrue();
                });
    }

    private Page page() {
        return List.copyOf(documents.pages().values()).get(0);
    }

    private RecoverySituation given() {
        World world = World.usual()
                .with(ExampleOrganisation.practising(RecoveryPractice.USUAL.keepingIn(new Library("memory", "IR"))));
        return new RecoverySituation(
                world,
                other -> Stages.desk(
                        other, Recovery.RECOVERY, outside -> outside.with(Collaboration.NONE.with(documents))));
    }
}
