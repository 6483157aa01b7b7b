package dev.baton.scenario;

import static dev.baton.scenario.AnyRecovery.ADMINISTRATOR;
import static dev.baton.scenario.AnyRecovery.OPERATIONS;
import static dev.baton.scenario.AnyRecovery.RECOVERY_LEAD;
import static dev.baton.scenario.AnyRecovery.WATCHER;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.acceptance.Gate;
import dev.baton.handoff.recovery.document.Placement;
import dev.baton.handoff.recovery.document.Placement.Way;
import dev.baton.handoff.recovery.meeting.Need;
import dev.baton.handoff.recovery.meeting.Walkthrough;
import dev.baton.handoff.recovery.restoration.Order;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.scenario.stage.Act;
import dev.baton.scenario.stage.RecoveryActs;
import dev.baton.scenario.stage.RestorationActs;
import dev.baton.scenario.stage.Stage;
import dev.baton.scenario.stage.World;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What is given before a scenario of recovery begins; each sentence brings about what the earlier ones left out, lawfully. */
public final class RecoverySituation {

    private final World world;
    private final Scenario scenario;

    public RecoverySituation(World world, Function<World, Stage> stages) {
        this.world = world;
        this.scenario = new Scenario(world, stages.apply(world));
    }

    public RecoverySituation isOpen() {
        if (handoff().phase() == Phase.UNOPENED) {
            scenario.lawfully(scenario.stage().opens(ANALYST, AnyRecovery.anyRecovery()));
        }
        return this;
    }

    public RecoverySituation everySectionIsWritten() {
        isOpen();
        return given(ANALYST, RecoveryActs.writesTheIncident(AnyRecovery.anyIncident()))
                .given(ANALYST, RecoveryActs.writesTheEradication(AnyRecovery.anyEradication()))
                .given(ANALYST, RecoveryActs.writesTheGuidance(AnyRecovery.anyGuidance()))
                .given(ANALYST, RecoveryActs.writesTheMonitoring(AnyRecovery.anyMonitoring()))
                .given(ANALYST, RecoveryActs.writesTheArtifacts(AnyRecovery.anyArtifacts()));
    }

    public RecoverySituation thePackageIsReady() {
        if (handoff().recovery().document().version() == 0) {
            everySectionIsWritten();
        }
        return handoff().phase() == Phase.PREPARING ? given(ANALYST, RecoveryActs.marksThePackageReady()) : this;
    }

    public RecoverySituation everybodyIsNamed() {
        thePackageIsReady();
        return given(ANALYST, RecoveryActs.names(RECOVERY_LEAD, Group.RECOVERY_LEADS))
                .given(ANALYST, RecoveryActs.names(OPERATIONS, Group.OPERATIONS))
                .given(ANALYST, RecoveryActs.names(WATCHER, Group.MONITORING))
                .given(ANALYST, RecoveryActs.names(ADMINISTRATOR, Group.ADMINISTRATORS))
                .given(ANALYST, RecoveryActs.names(ANALYST, Group.IT_SECURITY))
                .given(
                        ANALYST,
                        RecoveryActs.saysNotApplicable(Group.APPLICATION_OWNERS, "Operations owns every application."));
    }

    public RecoverySituation everybodyIsReady() {
        if (new Table(handoff()).leads().isEmpty()) {
            everybodyIsNamed();
        }
        new Table(handoff()).unready().forEach(person -> given(person, RecoveryActs.saysReady(handoff(), person)));
        return this;
    }

    public RecoverySituation itIsCleared() {
        everybodyIsReady();
        return given(COMMANDER, RecoveryActs.declaresEradicationComplete())
                .given(COMMANDER, RecoveryActs.approvesTheTransition("https://incidents.example/9/approval"));
    }

    public RecoverySituation theBriefingIsAppointed() {
        if (!handoff().recovery().clearance().isApproved()) {
            itIsCleared();
        }
        return handoff().phase() == Phase.PACKAGE_READY
                ? given(ANALYST, RecoveryActs.schedules(World.FRIDAY_AT_TWO))
                : this;
    }

    public RecoverySituation everybodyIsThere() {
        theBriefingIsAppointed();
        world.clock().set(handoff().meeting().start());
        Table table = new Table(handoff());
        for (Person person : table.everybody()) {
            if (!person.equals(COMMANDER)) {
                given(person, RecoveryActs.isHere(handoff(), person));
            }
        }
        return this;
    }

    public RecoverySituation theBriefingHasStarted() {
        everybodyIsThere();
        return given(COMMANDER, RecoveryActs.starts(handoff()));
    }

    public RecoverySituation everyPointIsConfirmed() {
        if (!new Walkthrough(handoff()).isUnderWay()) {
            theBriefingHasStarted();
        }
        new Walkthrough(handoff()).missing().forEach(this::confirmed);
        return this;
    }

    private void confirmed(Need need) {
        Person person = need.people().get(0);
        String words = need.isReadBack() ? AnyRecovery.anyCaveats() : "";
        given(person, RecoveryActs.confirms(handoff(), person, need.point(), need.role(), words));
    }

    public RecoverySituation thePackageIsOpened() {
        new Table(handoff()).leads().forEach(lead -> given(lead, RecoveryActs.opensThePackage(handoff(), lead)));
        return this;
    }

    public RecoverySituation itAwaitsAcceptance() {
        everyPointIsConfirmed();
        if (handoff().phase() == Phase.IN_BRIEFING) {
            given(COMMANDER, RecoveryActs.concludes("https://meet.example/rec/1"));
        }
        return thePackageIsOpened();
    }

    public RecoverySituation itIsAccepted() {
        itAwaitsAcceptance();
        Gate.missing(handoff()).forEach(lead -> given(lead, RecoveryActs.accepts(handoff(), lead)));
        return this;
    }

    /** It is accepted, and everybody has opened the package. */
    public RecoverySituation everybodyHasOpenedThePackage() {
        if (!handoff().phase().isAccepted()) {
            itIsAccepted();
        }
        new Order(handoff())
                .unaware()
                .forEach(person -> given(person, RecoveryActs.opensThePackage(handoff(), person)));
        return this;
    }

    public RecoverySituation isApproved(String system) {
        return given(COMMANDER, RestorationActs.saysReadyForRecovery(handoff(), system))
                .given(RECOVERY_LEAD, RestorationActs.approves(handoff(), system));
    }

    /** Brought online as its instruction says. */
    public RecoverySituation isOnline(String system) {
        isApproved(system);
        Way way = handoff()
                .recovery()
                .document()
                .guidance()
                .of(system)
                .orElseThrow()
                .way();
        return given(
                OPERATIONS,
                RestorationActs.bringsOnline(handoff(), system, way == Way.RESTORE ? Way.RESTORE : Way.REBUILD));
    }

    public RecoverySituation isHealthy(String system) {
        return isOnline(system).isSeenWell(system);
    }

    /** Reviewed by the IR lead, and nothing unusual is seen. */
    public RecoverySituation isSeenWell(String system) {
        return given(COMMANDER, RestorationActs.reviews(handoff(), system, "No new services."))
                .given(WATCHER, RestorationActs.seesNothingUnusual(handoff(), system));
    }

    public RecoverySituation isRestored(String system) {
        return isHealthy(system).isSignedOff(system);
    }

    /** By its owner. */
    public RecoverySituation isSignedOff(String system) {
        Person owner = handoff()
                .recovery()
                .document()
                .incident()
                .system(system)
                .orElseThrow()
                .owner();
        return given(owner, RestorationActs.signsOff(handoff(), system));
    }

    /** Every system is signed off, and early recovery is over: thirty quiet days begin. */
    public RecoverySituation itIsRestored() {
        everybodyHasOpenedThePackage();
        handoff().recovery().document().guidance().order().stream()
                .map(Placement::system)
                .forEach(this::isRestored);
        return given(COMMANDER, RestorationActs.endsEarlyRecovery());
    }

    /** Whatever else somebody did before, lawfully. */
    public RecoverySituation and(Person person, Act act) {
        return given(person, act);
    }

    /** Whatever else somebody did before, lawfully, as the handoff stands. */
    public RecoverySituation and(Person person, Function<Handoff, Act> act) {
        return given(person, act.apply(handoff()));
    }

    /** This much else is given. */
    public RecoverySituation also(UnaryOperator<RecoverySituation> more) {
        return more.apply(this);
    }

    /** Begins the scenario itself. */
    public Scenario begins() {
        return scenario;
    }

    private RecoverySituation given(Person person, Act act) {
        scenario.does(person, act).lawfully();
        return this;
    }

    private Handoff handoff() {
        return scenario.stage().handoff();
    }
}
