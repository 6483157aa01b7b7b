package dev.baton.scenario.walk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.recovery.acceptance.Assent.Form;
import dev.baton.handoff.recovery.document.Placement.Way;
import dev.baton.handoff.recovery.document.Validation;
import dev.baton.handoff.recovery.meeting.Point;
import dev.baton.handoff.recovery.restoration.Shortfall;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.scenario.Any;
import dev.baton.scenario.AnyRecovery;
import dev.baton.scenario.Cast;
import dev.baton.scenario.stage.Act;
import dev.baton.scenario.stage.AvailabilityActs;
import dev.baton.scenario.stage.InvitationActs;
import dev.baton.scenario.stage.MonitoringActs;
import dev.baton.scenario.stage.Preparations;
import dev.baton.scenario.stage.RecoveryActs;
import dev.baton.scenario.stage.RestorationActs;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Anything that anybody can do to a recovery handoff at all, lawful or not, sensible or not. */
final class RecoveryAnything {

    private static final List<Person> PEOPLE = Cast.accounts().toList();
    private static final List<Person> NAMED = Stream.concat(
                    Cast.everybody().stream(), Stream.of(Cast.COMMANDER, AnyRecovery.RECOVERY_LEAD))
            .toList();
    private static final List<String> WORDS =
            List.of("", "  ", "ok", Any.anyReason(), AnyRecovery.anyCaveats(), "<!channel> *bold*", "x".repeat(2000));
    private static final List<String> LINKS = List.of("", "https://meet.example/1", "recording.mp4");
    private static final List<String> SYSTEMS =
            List.of(AnyRecovery.DIRECTORY, AnyRecovery.FILES, AnyRecovery.TILLS, "no-such-system");

    private final Handoff handoff;
    private final Instant now;
    private final Random random;

    RecoveryAnything(Handoff handoff, Instant now, Random random) {
        this.handoff = handoff;
        this.now = now;
        this.random = random;
    }

    /** Anybody does anything; those who take part more often than others. */
    Move move() {
        Person person = random.nextInt(3) == 0 ? one(PEOPLE) : one(NAMED);
        return new Move(
                person,
                one(one(List.of(preparing(person), accepting(person), restoring(), overseeing())))
                        .get());
    }

    private List<Supplier<Act>> preparing(Person person) {
        return List.of(
                () -> RecoveryActs.writesTheIncident(AnyRecovery.anyIncident()),
                () -> RecoveryActs.writesTheIncident(AnyRecovery.incidentCausedBy(Any.anyReason())),
                () -> RecoveryActs.writesTheEradication(AnyRecovery.eradicationWith(Validation.OPEN)),
                () -> RecoveryActs.writesTheGuidance(AnyRecovery.guidanceWith("")),
                () -> RecoveryActs.writesTheMonitoring(AnyRecovery.monitoringWithoutRisks("")),
                () -> RecoveryActs.writesTheArtifacts(AnyRecovery.artifactsWithoutTheTills(Map.of())),
                RecoveryActs::marksThePackageReady,
                () -> RecoveryActs.names(one(NAMED), one(List.of(Group.values()))),
                () -> RecoveryActs.releases(handoff, one(NAMED), one(List.of(Group.values()))),
                () -> RecoveryActs.saysNotApplicable(one(List.of(Group.values())), one(WORDS)),
                () -> RecoveryActs.saysReady(handoff, person),
                RecoveryActs::declaresEradicationComplete,
                () -> RecoveryActs.approvesTheTransition(one(WORDS)),
                () -> RecoveryActs.schedules(now.plus(Duration.ofHours(random.nextInt(40) - 10L))),
                () -> RecoveryActs.handsOverWithoutAMeeting(one(WORDS)),
                () -> RecoveryActs.isHere(handoff, person),
                () -> RecoveryActs.starts(handoff),
                () -> RecoveryActs.concludes(one(LINKS)),
                () -> RecoveryActs.fillsTheSheet(Map.of("change", one(WORDS)), Set.of(one(WORDS))),
                () -> AvailabilityActs.triesTheLinkAgain(),
                () -> AvailabilityActs.vouchesForTheLink(one(WORDS)),
                () -> MonitoringActs.triesAgain(),
                () -> MonitoringActs.goesOnUntried(one(WORDS)),
                () -> InvitationActs.comes(handoff, person),
                () -> InvitationActs.cannotCome(handoff, person, one(WORDS)),
                () -> Preparations.cancel(one(WORDS)));
    }

    private List<Supplier<Act>> accepting(Person person) {
        Instant said = now.truncatedTo(ChronoUnit.MINUTES);
        return List.of(
                () -> RecoveryActs.opensThePackage(handoff, person),
                () -> RecoveryActs.confirms(handoff, person, one(List.of(Point.values())), role(), one(WORDS)),
                () -> RecoveryActs.asks(one(List.of(Point.values())), one(WORDS)),
                () -> RecoveryActs.answers(number(), one(WORDS)),
                () -> RecoveryActs.accepts(handoff, person),
                () -> RecoveryActs.recordsThatItWasSaid(handoff, one(NAMED), "https://meet.example/1", said),
                () -> RecoveryActs.recordsWhatWasWritten(handoff, one(NAMED), Form.TICKET, one(WORDS)),
                () -> RecoveryActs.attests(handoff, one(NAMED)),
                () -> RecoveryActs.rejects(one(WORDS)),
                () -> RecoveryActs.settles(number(), one(WORDS)));
    }

    private List<Supplier<Act>> restoring() {
        return List.of(
                () -> RestorationActs.saysReadyForRecovery(handoff, one(SYSTEMS)),
                () -> RestorationActs.approves(handoff, one(SYSTEMS)),
                () -> RestorationActs.bringsOnline(handoff, one(SYSTEMS), one(List.of(Way.REBUILD, Way.RESTORE))),
                () -> RestorationActs.reviews(handoff, one(SYSTEMS), one(WORDS)),
                () -> RestorationActs.seesNothingUnusual(handoff, one(SYSTEMS)),
                () -> RestorationActs.signsOff(handoff, one(SYSTEMS)),
                () -> RestorationActs.retires(handoff, one(SYSTEMS), one(WORDS)),
                () -> RestorationActs.rollsBack(handoff, one(SYSTEMS)));
    }

    private List<Supplier<Act>> overseeing() {
        return List.of(
                () -> RestorationActs.raises(one(SYSTEMS), one(WORDS), one(WORDS)),
                () -> RestorationActs.resumes(one(WORDS)),
                () -> RestorationActs.goesBackToEradication(one(WORDS)),
                () -> RestorationActs.overrides(number(), one(WORDS)),
                () -> RestorationActs.goesOnWithoutThem(one(WORDS)),
                () -> RestorationActs.namesTheContact(one(NAMED), now, now.plus(Duration.ofHours(random.nextInt(20)))),
                () -> RestorationActs.saysWhatMissedIt(
                        number(), one(SYSTEMS), one(List.of(Shortfall.values())), one(WORDS)),
                () -> RecoveryActs.opensUnrecorded(one(WORDS)),
                RestorationActs::endsEarlyRecovery,
                RestorationActs::closesTheRecovery,
                RestorationActs::closesTheIncident);
    }

    private Role role() {
        return one(List.of(Role.IR_LEAD, Role.RECOVERY_LEAD, Role.IT_OPERATIONS, Role.MONITORING));
    }

    private int number() {
        return 1 + random.nextInt(3);
    }

    private <T> T one(List<T> those) {
        return those.get(random.nextInt(those.size()));
    }
}
