package dev.baton.scenario.recovery;

import static dev.baton.scenario.AnyRecovery.OPERATIONS;
import static dev.baton.scenario.AnyRecovery.OWNER;
import static dev.baton.scenario.AnyRecovery.RECOVERY_LEAD;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.Expected.scheduled;
import static dev.baton.scenario.stage.RecoveryActs.names;
import static dev.baton.scenario.stage.RecoveryActs.opensThePackage;
import static dev.baton.scenario.stage.RecoveryActs.schedules;
import static dev.baton.scenario.stage.World.FRIDAY_AT_TWO;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Rule;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.meeting.Delivery;
import dev.baton.handoff.recovery.meeting.PointCommand.NoteOpenedCopy;
import dev.baton.handoff.recovery.meeting.PointEvent.CopyOpened;
import dev.baton.handoff.recovery.meeting.PointEvent.PackageOpened;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.RosterEvent.ParticipantNamed;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.stage.World;
import org.junit.jupiter.api.Test;

/** Who has got which version of a package, and who has opened it. */
class DeliveryTest extends OnEveryStage {

    @Test
    void nobody_gets_the_same_version_twice() {
        givenRecovery()
                .theBriefingIsAppointed()
                .begins()
                .when(ANALYST)
                .does(schedules(berlin("2026-12-21T10:00")))
                .then(scheduled(2, berlin("2026-12-21T10:00")))
                .andWhen(ANALYST)
                .does(names(OWNER, Group.IT_SECURITY))
                .then(any(ParticipantNamed.class));
    }

    @Test
    @Law(Rule.THE_PACKAGE_IS_DELIVERED)
    void whoever_got_the_package_says_that_they_have_opened_it() {
        givenRecovery()
                .itIsCleared()
                .begins()
                .when(RECOVERY_LEAD)
                .does(handoff -> opensThePackage(handoff, RECOVERY_LEAD))
                .thenRefusedBy(Rule.THE_PACKAGE_IS_DELIVERED)
                .when(ANALYST)
                .does(schedules(FRIDAY_AT_TWO))
                .andWhen(RECOVERY_LEAD)
                .does(handoff -> opensThePackage(handoff, RECOVERY_LEAD))
                .then(new PackageOpened(5))
                .when(RECOVERY_LEAD)
                .does(handoff -> opensThePackage(handoff, RECOVERY_LEAD))
                .thenNothing();
    }

    @Test
    @Law(Rule.THE_PACKAGE_IS_DELIVERED)
    void the_link_of_a_copy_shows_who_has_opened_the_package() {
        givenRecovery().theBriefingIsAppointed().begins().and(handoff -> {
            Delivery copy = handoff.recovery().session().copy(2).orElseThrow();
            HandoffCommand opened = new NoteOpenedCopy(2);

            assertThat(copy.to()).isEqualTo(RECOVERY_LEAD);
            assertThat(copy.sha256()).isEqualTo(handoff.recovery().document().sha256());
            assertThat(opened.decide(handoff, asked(Person.BATON))).isEqualTo(Decision.happened(new CopyOpened(2)));
            Handoff after = new CopyOpened(2).applyTo(handoff, new Moment(Person.BATON, FRIDAY_AT_TWO));
            assertThat(after.recovery().session().hasOpened(RECOVERY_LEAD, 5)).isTrue();
            assertThat(after.recovery().session().hasOpened(OPERATIONS, 5)).isFalse();
            assertThat(opened.decide(after, asked(Person.BATON))).isEqualTo(Decision.happened());
            assertThat(opened.decide(handoff, asked(RECOVERY_LEAD))).isInstanceOf(Decision.Refused.class);
            assertThat(new NoteOpenedCopy(99).decide(handoff, asked(Person.BATON)))
                    .isInstanceOf(Decision.Refused.class);
        });
    }

    private static Asked asked(Person by) {
        return new Asked(by, FRIDAY_AT_TWO, World.usual().organisation());
    }
}
