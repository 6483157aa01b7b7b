package dev.baton.handoff.recovery.restoration;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.document.AffectedSystem;
import dev.baton.handoff.recovery.document.Placement;
import dev.baton.handoff.recovery.restoration.SystemLife.State;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the decisions about a system on its way back begin. */
final class Restoring {

    private final Handoff handoff;
    private final Asked asked;
    private final String system;

    private Restoring(Handoff handoff, Asked asked, String system) {
        this.handoff = handoff;
        this.asked = asked;
        this.system = system;
    }

    static Restoring of(Handoff handoff, Asked asked, String system) {
        return new Restoring(handoff, asked, system);
    }

    Order order() {
        return new Order(handoff);
    }

    State state() {
        return handoff.recovery().restoration().life(system).state();
    }

    Optional<Placement> placed() {
        return handoff.recovery().document().guidance().of(system);
    }

    Optional<AffectedSystem> known() {
        return handoff.recovery().document().incident().system(system);
    }

    boolean isBy(Group group) {
        return new Table(handoff).isOf(group, asked.by());
    }

    boolean isByLeader() {
        return handoff.participants().isCommander(asked.by());
    }

    boolean isByOwner() {
        return known().map(AffectedSystem::owner)
                .filter(asked.by()::isSameHumanAs)
                .isPresent();
    }

    /** Whoever is the point of contact now; the IR lead where nobody is. */
    boolean isByContact() {
        Optional<Person> contact = handoff.recovery().restoration().coverage().at(asked.at());
        return contact.map(asked.by()::isSameHumanAs).orElseGet(this::isByLeader) || isByLeader();
    }

    /** The gate is open and nothing is escalated; whoever acts is the one who does this, to a system in this state. */
    Ruling ruling(boolean isTheirs, String whose, State... from) {
        return Ruling.of(asked)
                .given(
                        handoff.phase().isAccepted(),
                        Rule.NOTHING_BEFORE_THE_GATE,
                        () -> handoff.id() + " is " + handoff.phase().words()
                                + "; no system is brought back before the handoff is accepted.")
                .given(
                        handoff.phase() != Phase.ESCALATED,
                        Rule.FROZEN_WHILE_ESCALATED,
                        () -> "Recovery is frozen until the IR lead resumes it.")
                .given(
                        order().isUnderWay(),
                        Rule.THE_PHASE_ALLOWS_IT,
                        () -> handoff.id() + " is " + handoff.phase().words() + "; no system is brought back now.")
                .given(isTheirs, Rule.EACH_STEP_HAS_ITS_PEOPLE, () -> "This is for the " + whose + ".")
                .given(
                        known().isPresent(),
                        Rule.ONLY_READY_SYSTEMS,
                        () -> "'" + system + "' is not among the impacted systems.")
                .given(
                        Optional.of(state()).filter(List.of(from)::contains).isPresent(),
                        Rule.EACH_STEP_HAS_ITS_PEOPLE,
                        () -> system + " is " + state().words() + "; this is not its next step.");
    }

    /** Its wave may begin, and the first of its wave are reviewed. */
    Ruling inOrder(Ruling ruling) {
        Optional<Placement> placed = placed();
        return ruling.given(
                        placed.isPresent(),
                        Rule.ONLY_READY_SYSTEMS,
                        () -> system + " is not among the systems ready for recovery.")
                .given(
                        () -> order().isTurnOf(placed.orElseThrow()),
                        Rule.WAVE_BY_WAVE,
                        () -> "Of earlier waves not healthy yet: "
                                + String.join(", ", order().before(placed.orElseThrow()))
                                + ". Only the IR lead can override this, with a reason.");
    }

    String unaware() {
        return order().unaware().stream().map(Person::name).collect(Collectors.joining(", "));
    }
}
