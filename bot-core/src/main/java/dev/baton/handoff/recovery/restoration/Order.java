package dev.baton.handoff.recovery.restoration;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.document.AffectedSystem;
import dev.baton.handoff.recovery.document.Placement;
import dev.baton.handoff.recovery.document.RecoveryPackage;
import dev.baton.handoff.recovery.meeting.Session;
import dev.baton.handoff.recovery.restoration.SystemLife.State;
import dev.baton.handoff.recovery.roster.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** In which order the systems of a handoff come back, and what each of them still waits for. */
public final class Order {

    /** How many systems of a wave are reviewed before the next one comes (A9-19). */
    public static final int FIRST = 3;

    private static final Set<Phase> UNDER_WAY = EnumSet.of(Phase.EARLY_RECOVERY, Phase.RECOVERY_LINKED);

    private final Handoff handoff;
    private final RecoveryPackage all;
    private final Restoration restoration;

    /** Of this handoff. */
    public Order(Handoff handoff) {
        this.handoff = handoff;
        this.all = handoff.recovery().document();
        this.restoration = handoff.recovery().restoration();
    }

    /** Whether systems are brought back now: the gate is open, and nothing is escalated. */
    public boolean isUnderWay() {
        return UNDER_WAY.contains(handoff.phase());
    }

    /** The impacted systems: those in the order first, then those that are not ready for recovery. */
    public List<AffectedSystem> systems() {
        return Stream.concat(
                        all.guidance().order().stream()
                                .flatMap(placed -> all.incident().system(placed.system()).stream()),
                        all.incident().systems().stream()
                                .filter(system ->
                                        all.guidance().of(system.name()).isEmpty()))
                .toList();
    }

    /** The systems of earlier waves that are not healthy yet (A8-08). */
    public List<String> before(Placement placed) {
        return all.guidance().order().stream()
                .filter(other -> other.wave() < placed.wave())
                .map(Placement::system)
                .filter(system -> !restoration.life(system).state().isHealthy())
                .toList();
    }

    /** Whether its wave may begin: those before it are healthy, or the IR lead overrides that, on record. */
    public boolean isTurnOf(Placement placed) {
        return restoration.overrides().containsKey(placed.wave())
                || before(placed).isEmpty();
    }

    /** The first system that would be next if its wave could begin (A8-08). */
    public Optional<Placement> heldBack() {
        return all.guidance().order().stream()
                .filter(placed -> !isTurnOf(placed))
                .filter(placed -> !isThrough(placed.system()))
                .findFirst();
    }

    private boolean isThrough(String system) {
        State state = restoration.life(system).state();
        return state.isRunning() || state.isSettled();
    }

    /** The first systems of its wave that came online and are not reviewed yet (A9-19). */
    public List<String> unreviewed(Placement placed) {
        return all.guidance().order().stream()
                .filter(other -> other.wave() == placed.wave())
                .map(Placement::system)
                .filter(system -> restoration.life(system).state() == State.ONLINE && isFirst(system))
                .toList();
    }

    /** Whether it is one of the first of its wave, which incident response reviews. */
    public boolean isFirst(String system) {
        int place = restoration.life(system).broughtAs();
        return place > 0 && place <= FIRST;
    }

    /** As which of its wave it would come online now. */
    int place(Placement placed) {
        return (int) all.guidance().order().stream()
                        .filter(other -> other.wave() == placed.wave()
                                && restoration.life(other.system()).broughtAs() > 0)
                        .count()
                + 1;
    }

    /** Whether the first systems of every wave are reviewed, so that early recovery is over. */
    public boolean areFirstReviewed() {
        return all.guidance().waves().stream()
                .allMatch(wave -> all.guidance().in(wave).stream()
                                .map(Placement::system)
                                .filter(this::isSeen)
                                .count()
                        >= Math.min(FIRST, all.guidance().in(wave).size()));
    }

    private boolean isSeen(String system) {
        State state = restoration.life(system).state();
        return state == State.REVIEWED || state.isHealthy();
    }

    /** The systems that are not signed off by their owners. */
    public List<String> unsettled() {
        return systems().stream()
                .map(AffectedSystem::name)
                .filter(system -> !restoration.life(system).state().isSettled())
                .toList();
    }

    /** Who has not opened the accepted version; nobody when the IR lead goes on without them (A7-11). */
    public List<Person> unaware() {
        Session session = handoff.recovery().session();
        return restoration.unreadBecause().isBlank()
                ? new Table(handoff)
                        .named().stream()
                                .filter(person -> !session.hasOpened(person, all.version()))
                                .toList()
                : List.of();
    }
}
