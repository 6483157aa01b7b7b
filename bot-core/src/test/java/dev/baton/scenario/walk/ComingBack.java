package dev.baton.scenario.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.closing.ClosingEvent.HandoffArchived;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.GateOpened;
import dev.baton.handoff.recovery.document.Placement;
import dev.baton.handoff.recovery.meeting.PointEvent.PackageOpened;
import dev.baton.handoff.recovery.restoration.OversightEvent.EscalationRaised;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryClosed;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryRestored;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryResumed;
import dev.baton.handoff.recovery.restoration.OversightEvent.ReturnedToEradication;
import dev.baton.handoff.recovery.restoration.OversightEvent.ShortfallNamed;
import dev.baton.handoff.recovery.restoration.OversightEvent.UnawareAccepted;
import dev.baton.handoff.recovery.restoration.OversightEvent.WaveOverridden;
import dev.baton.handoff.recovery.restoration.RestorationEvent;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemApproved;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemHealthy;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemMarkedReady;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemOnline;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemRestored;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemRetired;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemReviewed;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemRolledBack;
import dev.baton.handoff.recovery.roster.Group;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** What must be on record before a system comes online and before a recovery closes, read from the events themselves. */
final class ComingBack {

    private final Past past;
    private final Handoff before;
    private final int since;

    private ComingBack(Past past) {
        this.past = past;
        this.before = past.handoff();
        this.since = past.last(ReturnedToEradication.class);
    }

    /** Checks each step of each system, and how it ended. */
    static void check(HandoffId id, List<Recorded> history) {
        for (int i = 0; i < history.size(); i++) {
            HandoffEvent event = history.get(i).event();
            Past past = new Past(id, history.subList(0, i));
            if (event instanceof RestorationEvent && !(event instanceof SystemRolledBack)) {
                isOpen(past);
            }
            if (event instanceof SystemOnline online) {
                new ComingBack(past)
                        .isDue(online.system(), history.get(i).moment().by());
            } else if (event instanceof RecoveryRestored) {
                new ComingBack(past).isSignedOff();
            } else if (event instanceof RecoveryClosed) {
                isQuiet(past, history.get(i));
            } else if (event instanceof HandoffArchived) {
                assertThat(past.last(RecoveryClosed.class)).isNotEqualTo(Past.NEVER);
            }
        }
    }

    /** The gate is open, and nothing is frozen. */
    private static void isOpen(Past past) {
        int opened = past.last(GateOpened.class);
        assertThat(opened).as("the gate").isGreaterThan(past.last(ReturnedToEradication.class));
        assertThat(Math.max(past.last(RecoveryResumed.class), opened))
                .as("resumed")
                .isGreaterThan(past.last(EscalationRaised.class));
    }

    private void isDue(String system, Person by) {
        Placement placed = before.recovery().document().guidance().of(system).orElseThrow();
        assertThat(before.recovery().roster().of(Group.OPERATIONS)).anyMatch(by::isSameHumanAs);
        int ready = last(SystemMarkedReady.class, system);
        int approved = last(SystemApproved.class, system);
        assertThat(ready).as("ready").isGreaterThan(since).isGreaterThan(last(SystemRolledBack.class, system));
        assertThat(before.participants().isCommander(past.by(ready))).isTrue();
        assertThat(approved).as("approved").isGreaterThan(ready);
        assertThat(before.recovery().roster().of(Group.RECOVERY_LEADS)).anyMatch(past.by(approved)::isSameHumanAs);
        isAware();
        assertThat(others(other -> other.wave() < placed.wave() && !isOverridden(placed) && !isHealthy(other.system())))
                .as("not healthy before %s", system)
                .isEmpty();
        assertThat(others(other -> other.wave() == placed.wave() && isUnseen(other.system())))
                .as("not reviewed before %s", system)
                .isEmpty();
    }

    private void isAware() {
        int version = before.recovery().document().version();
        List<Person> unaware = List.of(Group.values()).stream()
                .flatMap(group -> before.recovery().roster().of(group).stream())
                .filter(person -> past.lastBy(person, new PackageOpened(version)::equals) <= since)
                .toList();
        assertThat(unaware.isEmpty() || past.last(UnawareAccepted.class) > since)
                .as("have not opened the package: %s", unaware)
                .isTrue();
    }

    private List<String> others(Predicate<Placement> which) {
        return before.recovery().document().guidance().order().stream()
                .filter(which)
                .map(Placement::system)
                .toList();
    }

    /** By the IR lead, for the package that was accepted and none before it. */
    private boolean isOverridden(Placement placed) {
        return past.last(event -> event instanceof WaveOverridden override
                        && override.wave() == placed.wave()
                        && !override.because().isBlank())
                > since;
    }

    private boolean isHealthy(String system) {
        int good = Math.max(last(SystemHealthy.class, system), last(SystemRestored.class, system));
        return last(SystemRetired.class, system) != Past.NEVER || good > lastTrouble(system);
    }

    /** Whether it runs, is one of the first three of its wave, as all here are, and nobody has looked at it. */
    private boolean isUnseen(String system) {
        int online = last(SystemOnline.class, system);
        return online > lastTrouble(system) && online > last(SystemReviewed.class, system);
    }

    private int lastTrouble(String system) {
        int raised = past.last(
                event -> event instanceof EscalationRaised each && each.system().equals(system));
        return Math.max(raised, last(SystemRolledBack.class, system));
    }

    /** Each by its owner, and not found infected again after that. */
    private void isSignedOff() {
        before.recovery().document().incident().systems().forEach(system -> {
            int restored = last(SystemRestored.class, system.name());
            int signed = restored > lastTrouble(system.name()) ? restored : last(SystemRetired.class, system.name());
            assertThat(signed).as("%s is signed off", system.name()).isNotEqualTo(Past.NEVER);
            assertThat(past.by(signed).isSameHumanAs(system.owner())).isTrue();
        });
    }

    private static void isQuiet(Past past, Recorded closing) {
        int restored = past.last(RecoveryRestored.class);
        assertThat(restored).isGreaterThan(past.last(EscalationRaised.class));
        assertThat(Duration.between(
                        past.events().get(restored).moment().at(),
                        closing.moment().at()))
                .as("quiet")
                .isGreaterThanOrEqualTo(Duration.ofDays(30));
        assertThat(past.events().stream()
                        .map(Recorded::event)
                        .filter(EscalationRaised.class::isInstance)
                        .map(event -> ((EscalationRaised) event).number()))
                .as("each escalation is counted against a section")
                .allMatch(number ->
                        past.last(event -> event instanceof ShortfallNamed named && named.number() == number)
                                != Past.NEVER);
        assertThat(past.handoff().participants().isCommander(closing.moment().by()))
                .isTrue();
    }

    private int last(Class<? extends RestorationEvent> kind, String system) {
        return past.last(event ->
                kind.isInstance(event) && ((RestorationEvent) event).system().equals(system));
    }
}
