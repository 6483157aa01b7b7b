package dev.baton.scenario.recovery;

import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.stage.AvailabilityActs.triesTheLinkAgain;
import static dev.baton.scenario.stage.AvailabilityActs.vouchesForTheLink;
import static dev.baton.scenario.stage.RecoveryActs.handsOverWithoutAMeeting;
import static dev.baton.scenario.stage.RecoveryActs.marksThePackageReady;
import static dev.baton.scenario.stage.RecoveryActs.schedules;
import static dev.baton.scenario.stage.RecoveryActs.writesTheGuidance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.Rule;
import dev.baton.handoff.recovery.availability.AvailabilityEvent;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkFoundShut;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkOpened;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkTrialAsked;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkVouchedFor;
import dev.baton.handoff.recovery.meeting.Dependencies;
import dev.baton.playbook.recovery.Recovery;
import dev.baton.scenario.AnyRecovery;
import dev.baton.scenario.AnySetting;
import dev.baton.scenario.Law;
import dev.baton.scenario.RecoverySituation;
import dev.baton.scenario.stage.Doorway;
import dev.baton.scenario.stage.Stages;
import dev.baton.scenario.stage.World;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private final World world = World.usual();

    @BeforeEach
    void shut() {
        world.door().shuts();
    }

    @Test
    void a_package_is_available_when_its_link_has_opened() {
        world.door().opens();
        given().itIsCleared()
                .begins()
                .history(history -> assertThat(trials(history)).containsExactly(new LinkTrialAsked(), new LinkOpened()))
                .when(ANALYST)
                .does(schedules(World.FRIDAY_AT_TWO))
                .andItIs(Phase.BRIEFING_SCHEDULED);
        assertThat(world.door().tried()).containsExactly(URI.create("https://baton.example/handoffs/H-1"));
    }

    @Test
    @Law(Rule.THE_PACKAGE_IS_AVAILABLE)
    void a_package_whose_link_does_not_open_is_handed_over_to_nobody() {
        given().itIsCleared()
                .begins()
                .and(handoff -> {
                    assertThat(new Dependencies(handoff).all().get(2).missing())
                            .isEqualTo("Its link does not open: " + Doorway.SHUT + " ");
                    assertThat(asked(handoff)).containsExactly("See to the link that does not open");
                })
                .when(ANALYST)
                .does(schedules(World.FRIDAY_AT_TWO))
                .thenRefusedBy(Rule.THE_PACKAGE_IS_AVAILABLE)
                .when(COMMANDER)
                .does(handsOverWithoutAMeeting("Nobody can come."))
                .thenRefusedBy(Rule.THE_PACKAGE_IS_AVAILABLE);
    }

    @Test
    void it_is_tried_until_it_opens_and_said_once_why_it_does_not() {
        given().itIsCleared()
                .begins()
                .after(Duration.ofMinutes(5))
                .after(Duration.ofMinutes(5))
                .and(handoff -> world.door().opens())
                .after(Duration.ofMinutes(5))
                .history(history -> assertThat(trials(history))
                        .containsExactly(new LinkTrialAsked(), new LinkFoundShut(Doorway.SHUT), new LinkOpened()))
                .when(ANALYST)
                .does(schedules(World.FRIDAY_AT_TWO))
                .andItIs(Phase.BRIEFING_SCHEDULED);
        assertThat(world.door().tried()).hasSize(4);
    }

    @Test
    void whoever_has_mended_it_lets_it_be_tried_at_once() {
        given().itIsCleared()
                .begins()
                .and(handoff -> world.door().opens())
                .when(ANALYST)
                .does(triesTheLinkAgain())
                .then(new LinkTrialAsked())
                .after(Duration.ZERO)
                .and(handoff -> assertThat(asked(handoff)).containsExactly("Schedule the briefing"))
                .when(ANALYST)
                .does(triesTheLinkAgain())
                .thenRefusedBy(Rule.THE_PACKAGE_IS_AVAILABLE);
    }

    @Test
    @Law(Rule.THE_PACKAGE_IS_AVAILABLE)
    void the_ir_lead_says_who_has_opened_it_where_baton_cannot_and_need_not_say_so_again() {
        given().itIsCleared()
                .begins()
                .when(ANALYST)
                .does(vouchesForTheLink("Opened from the office."))
                .thenRefusedBy(Rule.THE_IR_LEAD_LEADS)
                .when(COMMANDER)
                .does(vouchesForTheLink(" "))
                .thenRefusedBy(Rule.THE_PACKAGE_IS_AVAILABLE)
                .when(COMMANDER)
                .does(vouchesForTheLink("Opened from the office."))
                .then(new LinkVouchedFor("Opened from the office."))
                .andWhen(ANALYST)
                .does(writesTheGuidance(AnyRecovery.guidanceWith("Another backup")))
                .andWhen(ANALYST)
                .does(marksThePackageReady())
                .after(Duration.ofHours(1))
                .history(history -> assertThat(trials(history))
                        .containsExactly(
                                new LinkTrialAsked(),
                                new LinkFoundShut(Doorway.SHUT),
                                new LinkVouchedFor("Opened from the office.")))
                .when(ANALYST)
                .does(schedules(World.FRIDAY_AT_TWO))
                .andItIs(Phase.BRIEFING_SCHEDULED);
        assertThat(world.door().tried()).hasSize(1);
    }

    @Test
    void while_the_package_is_written_again_its_link_is_left_alone() {
        given().itIsCleared()
                .and(ANALYST, writesTheGuidance(AnyRecovery.guidanceWith("Another backup")))
                .begins()
                .after(Duration.ofHours(1))
                .andItIs(Phase.PREPARING)
                .when(COMMANDER)
                .does(vouchesForTheLink("Opened from the office."))
                .thenRefusedBy(Rule.THE_PACKAGE_IS_AVAILABLE);
        assertThat(world.door().tried()).hasSize(1);
    }

    private static List<HandoffEvent> trials(List<Recorded> history) {
        return history.stream()
                .map(Recorded::event)
                .filter(AvailabilityEvent.class::isInstance)
                .toList();
    }

    private static List<String> asked(Handoff handoff) {
        return Recovery.RECOVERY.open(AnySetting.of(handoff)).stream()
                .map(step -> step.what())
                .toList();
    }

    private RecoverySituation given() {
        return new RecoverySituation(world, other -> Stages.DESK.in(other, Recovery.RECOVERY));
    }
}
