package dev.baton.handoff.work;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.scope.ScopedProject;
import java.util.Optional;

/** What may be asked about the work items before acceptance. */
public sealed interface WorkCommand extends HandoffCommand.OfRemediation {

    /** Names the one owner of a project's item, or changes them. */
    record NameOwner(String project, Person owner) implements WorkCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Optional<ScopedProject> scoped = handoff.scope().project(project);
            Ruling named = Ruling.of(asked)
                    .given(
                            handoff.phase().isBeforeAcceptance(),
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + handoff.phase().words()
                                    + "; its owners are no longer named here.")
                    .given(
                            scoped.isPresent(),
                            Rule.ONE_ITEM_ONE_OWNER,
                            () -> project + " is not in the scope of " + handoff.id() + ".")
                    .given(
                            scoped.filter(item -> mayName(handoff, asked, item)).isPresent(),
                            Rule.THE_LEAD_NAMES_OWNERS,
                            () -> "Only the lead of its team, or security, names the owner of " + project + ".");
            return Ownership.given(named, handoff, owner)
                    .orElse(() -> handoff.document()
                                    .owner(project)
                                    .filter(owner::isSameHumanAs)
                                    .isPresent()
                            ? Decision.happened()
                            : Decision.happened(new WorkEvent.OwnerNamed(project, owner)));
        }

        private static boolean mayName(Handoff handoff, Asked asked, ScopedProject item) {
            Seat lead = new Seat(Role.ENGINEERING_LEAD, item.team());
            return asked.isBySecurity() || handoff.participants().sits(asked.by(), lead);
        }
    }
}
