package dev.baton.scenario.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.briefing.MeetingEvent.BriefingStarted;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.AcceptanceGiven;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.GateOpened;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.RecoveryAccepted;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.RecoveryRejected;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.VerbalAcceptanceAttested;
import dev.baton.handoff.recovery.acceptance.Assent.Form;
import dev.baton.handoff.recovery.availability.AvailabilityEvent;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkOpened;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkVouchedFor;
import dev.baton.handoff.recovery.document.PackageEvent;
import dev.baton.handoff.recovery.document.PackageEvent.EradicationWritten;
import dev.baton.handoff.recovery.document.PackageEvent.PackageMarkedReady;
import dev.baton.handoff.recovery.meeting.GatheringEvent.BriefingConcluded;
import dev.baton.handoff.recovery.meeting.GatheringEvent.EradicationDeclared;
import dev.baton.handoff.recovery.meeting.GatheringEvent.HandedOverWithoutMeeting;
import dev.baton.handoff.recovery.meeting.GatheringEvent.PackageDelivered;
import dev.baton.handoff.recovery.meeting.GatheringEvent.ParticipantPresent;
import dev.baton.handoff.recovery.meeting.GatheringEvent.TransitionApproved;
import dev.baton.handoff.recovery.meeting.Point;
import dev.baton.handoff.recovery.meeting.PointEvent.ConcernAnswered;
import dev.baton.handoff.recovery.meeting.PointEvent.ConcernRaised;
import dev.baton.handoff.recovery.meeting.PointEvent.PackageOpened;
import dev.baton.handoff.recovery.meeting.PointEvent.PointConfirmed;
import dev.baton.handoff.recovery.meeting.Session;
import dev.baton.handoff.recovery.restoration.OversightEvent.ReturnedToEradication;
import dev.baton.handoff.recovery.roster.Group;
import java.util.List;

/**
 * What must be on record before recovery has been accepted, read from the events themselves: this gate asks nothing of the
 * one in the core, which it is there to check.
 */
final class RecoveryGate {

    private static final int SHORTEST_READ_BACK = 20;

    private final Past past;
    private final Handoff before;
    private final String sha256;
    private final int since;

    private RecoveryGate(Past past) {
        this.past = past;
        this.before = past.handoff();
        this.sha256 = before.recovery().document().sha256();
        this.since = past.last(ReturnedToEradication.class);
    }

    /** Checks every acceptance in this history, and that the gate opens upon one and never else. */
    static void check(HandoffId id, List<Recorded> history) {
        for (int i = 0; i < history.size(); i++) {
            HandoffEvent event = history.get(i).event();
            if (event instanceof RecoveryAccepted accepted) {
                new RecoveryGate(new Past(id, history.subList(0, i))).check(accepted);
            } else if (event instanceof PackageDelivered delivered) {
                isAvailable(history.subList(0, i));
                assertThat(before(id, history, i).deliveries())
                        .as("delivered twice")
                        .noneMatch(each -> each.version() == delivered.version()
                                && delivered.to().stream().anyMatch(each.to()::isSameHumanAs));
            } else if (event instanceof GateOpened) {
                assertThat(history.get(i - 1).event()).as("before the gate").isInstanceOf(RecoveryAccepted.class);
            }
        }
    }

    /** The last word about its link was that it opens. */
    private static void isAvailable(List<Recorded> history) {
        assertThat(history.stream().map(Recorded::event).filter(AvailabilityEvent.class::isInstance))
                .as("whether the link opens")
                .last()
                .isInstanceOfAny(LinkOpened.class, LinkVouchedFor.class);
    }

    private static Session before(HandoffId id, List<Recorded> history, int place) {
        return Handoff.of(id, history.subList(0, place)).recovery().session();
    }

    private void check(RecoveryAccepted accepted) {
        assertThat(accepted.sha256()).isEqualTo(sha256);
        isCleared();
        isHandedOver();
        isStated();
        isAnswered();
        List<Person> leads = before.recovery().roster().of(Group.RECOVERY_LEADS);
        assertThat(leads).as("recovery leads").isNotEmpty();
        leads.forEach(this::isAcceptedBy);
    }

    /** Every action is validated, and after that the IR lead declared and approved. */
    private void isCleared() {
        assertThat(before.recovery().document().eradication().actions())
                .isNotEmpty()
                .allMatch(action -> action.validation().isPassed());
        int written = past.last(EradicationWritten.class, ReturnedToEradication.class);
        int declared = past.last(EradicationDeclared.class);
        int approved = past.last(TransitionApproved.class);
        assertThat(declared).as("declared").isGreaterThan(written);
        assertThat(approved).as("approved").isGreaterThan(declared);
        assertThat(before.participants().isCommander(past.by(declared))).isTrue();
        assertThat(before.participants().isCommander(past.by(approved))).isTrue();
    }

    /** In a briefing, or without one for a reason; and nothing was rewritten since. */
    private void isHandedOver() {
        int handed = past.last(BriefingConcluded.class, HandedOverWithoutMeeting.class);
        int rewritten = past.last(event -> event instanceof PackageEvent && !(event instanceof PackageMarkedReady));
        assertThat(handed)
                .as("handed over")
                .isGreaterThan(past.last(PackageMarkedReady.class))
                .isGreaterThan(past.last(RecoveryRejected.class));
        assertThat(past.last(PackageMarkedReady.class)).isGreaterThan(Math.max(rewritten, since));
        if (past.events().get(handed).event() instanceof HandedOverWithoutMeeting without) {
            assertThat(without.because()).isNotBlank();
        } else {
            assertThat(past.last(BriefingStarted.class)).isGreaterThan(past.last(PackageMarkedReady.class));
        }
    }

    private void isStated() {
        isConfirmed(
                Point.ERADICATION, Role.IR_LEAD, List.of(before.participants().commander()));
        isConfirmed(
                Point.PROCESS, Role.IT_OPERATIONS, before.recovery().roster().of(Group.OPERATIONS));
        isConfirmed(
                Point.MONITORING, Role.MONITORING, before.recovery().roster().of(Group.MONITORING));
    }

    private void isAnswered() {
        assertThat(past.events().stream().map(Recorded::event).filter(ConcernRaised.class::isInstance))
                .as("questions")
                .allMatch(asked -> past.last(event -> event instanceof ConcernAnswered answered
                                && answered.number() == ((ConcernRaised) asked).number())
                        != Past.NEVER);
    }

    private void isAcceptedBy(Person lead) {
        assertThat(before.participants().isCommander(lead)).isFalse();
        List.of(Point.values()).forEach(point -> isConfirmed(point, Role.RECOVERY_LEAD, List.of(lead)));
        int version = before.recovery().document().version();
        assertThat(past.lastBy(lead, new PackageOpened(version)::equals))
                .as("the package opened by %s", lead.name())
                .isGreaterThan(since);
        int given = past.last(event -> event instanceof AcceptanceGiven acceptance
                && acceptance.lead().isSameHumanAs(lead)
                && acceptance.sha256().equals(sha256));
        assertThat(given)
                .as("the acceptance of %s", lead.name())
                .isGreaterThan(past.last(RecoveryRejected.class, ReturnedToEradication.class));
        isValid(given, (AcceptanceGiven) past.events().get(given).event());
    }

    private void isConfirmed(Point point, Role role, List<Person> people) {
        assertThat(people)
                .as("%s confirmed as %s", point, role)
                .anyMatch(person -> past.lastBy(
                                person,
                                event -> event instanceof PointConfirmed confirmed
                                        && confirmed.point() == point
                                        && confirmed.role() == role
                                        && confirmed.sha256().equals(sha256)
                                        && (point != Point.PROCESS
                                                || confirmed.words().length() >= SHORTEST_READ_BACK))
                        > since);
    }

    /** By oneself in writing; of what was given elsewhere security keeps a record, and of what was said somebody else attests it. */
    private void isValid(int given, AcceptanceGiven acceptance) {
        Person recorder = past.by(given);
        Person lead = acceptance.lead();
        assertThat(recorder.isSameHumanAs(lead)).isEqualTo(acceptance.form() == Form.CLICK);
        if (acceptance.form() == Form.VERBAL) {
            int attested = past.last(event -> event instanceof VerbalAcceptanceAttested word
                    && word.lead().isSameHumanAs(lead));
            assertThat(attested).as("attested").isGreaterThan(given);
            assertThat(List.of(lead, recorder)).noneMatch(past.by(attested)::isSameHumanAs);
            assertThat(past.lastBy(past.by(attested), ParticipantPresent.class::isInstance))
                    .as("who attests was there")
                    .isNotEqualTo(Past.NEVER);
        }
    }
}
