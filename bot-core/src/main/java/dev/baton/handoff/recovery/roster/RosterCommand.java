package dev.baton.handoff.recovery.roster;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.Preparing;
import dev.baton.handoff.recovery.meeting.GatheringEvent.PackageDelivered;
import dev.baton.handoff.recovery.roster.RosterEvent.GroupNotApplicable;
import dev.baton.handoff.recovery.roster.RosterEvent.ParticipantNamed;
import dev.baton.handoff.recovery.roster.RosterEvent.ParticipantReady;
import dev.baton.handoff.recovery.roster.RosterEvent.ParticipantReleased;
import java.util.List;

/** What may be asked about who takes part. */
public sealed interface RosterCommand extends HandoffCommand.OfRecovery {

    /** Names somebody for a group: one active human, never a team. */
    record NameParticipant(Group group, Person person) implements RosterCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return named(handoff, asked, group)
                    .given(
                            person.mayAct(),
                            Rule.ONLY_ACTIVE_HUMANS,
                            () -> "A participant is one active person. " + person.name() + " is "
                                    + person.standing().words() + ".")
                    .given(
                            group != Group.RECOVERY_LEADS
                                    || !handoff.participants().isCommander(person),
                            Rule.THE_RECOVERY_LEAD_ACCEPTS,
                            () -> "The IR lead hands over; somebody else must accept.")
                    .orElse(() -> new Table(handoff).isOf(group, person) ? Decision.happened() : come(handoff));
        }

        /** Whoever comes to an appointed briefing gets the package that the others have. */
        private Decision come(Handoff handoff) {
            ParticipantNamed named = new ParticipantNamed(group, person);
            int version = handoff.recovery().document().version();
            return handoff.phase() == Phase.BRIEFING_SCHEDULED
                            && !handoff.recovery().session().hasGot(person, version)
                    ? Decision.happened(named, new PackageDelivered(version, List.of(person)))
                    : Decision.happened(named);
        }
    }

    /** Takes somebody off a group again. */
    record ReleaseParticipant(Group group, Person person) implements RosterCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return named(handoff, asked, group)
                    .orElse(() -> new Table(handoff).isOf(group, person)
                            ? Decision.happened(new ParticipantReleased(group, person))
                            : Decision.happened());
        }
    }

    /** Says that a group does not apply to this incident, and why. */
    record DeclareNotApplicable(Group group, String because) implements RosterCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return named(handoff, asked, group)
                    .given(
                            !group.isNeeded(),
                            Rule.EVERY_GROUP_IS_NAMED,
                            () -> "No briefing goes without the " + group.role().words() + "; name somebody.")
                    .given(
                            new Table(handoff).of(group).isEmpty(),
                            Rule.EVERY_GROUP_IS_NAMED,
                            () -> "Somebody is named for it; release them first.")
                    .given(
                            !because.isBlank(),
                            Rule.EVERY_GROUP_IS_NAMED,
                            () -> "Say why there is no " + group.role().words() + ".")
                    .orElse(new GroupNotApplicable(group, because.strip()));
        }
    }

    /** Says that one is ready, and available for coordination. */
    record SayReady() implements RosterCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Ruling.of(asked)
                    .given(
                            Preparing.isEditable(handoff),
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + handoff.phase().words() + "; nobody is gathered now.")
                    .given(
                            new Table(handoff).isSeated(asked.by()),
                            Rule.READY_BEFORE_THE_BRIEFING,
                            () -> "You are not among those who take part in " + handoff.id() + ".")
                    .orElse(() -> handoff.recovery().roster().isReady(asked.by())
                            ? Decision.happened()
                            : Decision.happened(new ParticipantReady()));
        }
    }

    private static Ruling named(Handoff handoff, Asked asked, Group group) {
        return Preparing.the(handoff, asked)
                .given(
                        group.isNamed(),
                        Rule.EVERY_GROUP_IS_NAMED,
                        () -> "The owners of systems are named with the impacted systems.");
    }
}
