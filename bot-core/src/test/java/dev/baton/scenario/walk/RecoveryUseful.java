package dev.baton.scenario.walk;

import static dev.baton.scenario.AnyRecovery.OPERATIONS;
import static dev.baton.scenario.AnyRecovery.OTHER_LEAD;
import static dev.baton.scenario.AnyRecovery.RECOVERY_LEAD;
import static dev.baton.scenario.AnyRecovery.WATCHER;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.acceptance.Assent;
import dev.baton.handoff.recovery.acceptance.Gate;
import dev.baton.handoff.recovery.document.AffectedSystem;
import dev.baton.handoff.recovery.document.Completeness;
import dev.baton.handoff.recovery.document.Placement.Way;
import dev.baton.handoff.recovery.document.RecoveryPackage;
import dev.baton.handoff.recovery.meeting.Concern;
import dev.baton.handoff.recovery.meeting.Need;
import dev.baton.handoff.recovery.meeting.Point;
import dev.baton.handoff.recovery.meeting.Walkthrough;
import dev.baton.handoff.recovery.restoration.Order;
import dev.baton.handoff.recovery.restoration.Shortfall;
import dev.baton.handoff.recovery.restoration.SystemLife.State;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.scenario.Any;
import dev.baton.scenario.AnyRecovery;
import dev.baton.scenario.Cast;
import dev.baton.scenario.stage.Act;
import dev.baton.scenario.stage.AvailabilityActs;
import dev.baton.scenario.stage.MonitoringActs;
import dev.baton.scenario.stage.RecoveryActs;
import dev.baton.scenario.stage.RestorationActs;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What brings a recovery handoff forward as it stands: the moves of people who mean well. */
final class RecoveryUseful {

    private static final String RECORDING = "https://meet.example/rec/1";

    private final Handoff handoff;
    private final Instant now;
    private final Random random;
    private final List<Move> moves = new ArrayList<>();

    RecoveryUseful(Handoff handoff, Instant now, Random random) {
        this.handoff = handoff;
        this.now = now;
        this.random = random;
    }

    List<Move> moves() {
        switch (handoff.phase()) {
            case PREPARING, PACKAGE_READY -> prepare();
            case BRIEFING_SCHEDULED -> gather();
            case IN_BRIEFING -> brief();
            case AWAITING_ACCEPTANCE -> accept();
            case EARLY_RECOVERY, RECOVERY_LINKED -> bringBack();
            case ESCALATED -> decide();
            case RESTORED -> rest();
            case CLOSED -> add(Cast.COMMANDER, RestorationActs.closesTheIncident());
            default -> {}
        }
        return moves;
    }

    private void prepare() {
        write();
        handoff.recovery()
                .returns()
                .open()
                .forEach(reason -> add(Cast.ANALYST, RecoveryActs.settles(reason.number(), Any.anyReason())));
        people();
        if (moves.isEmpty()) {
            add(
                    Cast.ANALYST,
                    handoff.phase() == Phase.PREPARING
                            ? RecoveryActs.marksThePackageReady()
                            : RecoveryActs.schedules(now.plus(Duration.ofHours(2))));
        }
        if (handoff.recovery().availability().isShut()) {
            add(Cast.COMMANDER, AvailabilityActs.vouchesForTheLink(Any.anyReason()));
            add(Cast.ANALYST, AvailabilityActs.triesTheLinkAgain());
        }
        sometimes(6, Cast.COMMANDER, RecoveryActs.handsOverWithoutAMeeting(Any.anyReason()));
    }

    private void write() {
        RecoveryPackage all = handoff.recovery().document();
        if (all.incident().isEmpty()) {
            add(Cast.ANALYST, RecoveryActs.writesTheIncident(AnyRecovery.anyIncident()));
            return;
        }
        if (all.eradication().actions().isEmpty()
                || !all.eradication().unvalidated().isEmpty()) {
            add(Cast.ANALYST, RecoveryActs.writesTheEradication(AnyRecovery.anyEradication()));
        }
        if (!all.guidance().equals(AnyRecovery.anyGuidance())) {
            add(Cast.ANALYST, RecoveryActs.writesTheGuidance(AnyRecovery.anyGuidance()));
        }
        if (!all.monitoring().equals(AnyRecovery.anyMonitoring())) {
            add(Cast.ANALYST, RecoveryActs.writesTheMonitoring(AnyRecovery.anyMonitoring()));
        }
        if (!new Completeness(all).unreported().isEmpty()) {
            add(Cast.ANALYST, RecoveryActs.writesTheArtifacts(AnyRecovery.anyArtifacts()));
        }
    }

    private void people() {
        Table table = new Table(handoff);
        table.unnamed().forEach(this::name);
        sometimes(6, Cast.ANALYST, RecoveryActs.names(OTHER_LEAD, Group.RECOVERY_LEADS));
        table.unready().forEach(person -> add(person, RecoveryActs.saysReady(handoff, person)));
        if (!handoff.recovery().clearance().isDeclared()) {
            add(Cast.COMMANDER, RecoveryActs.declaresEradicationComplete());
        } else if (!handoff.recovery().clearance().isApproved()) {
            add(Cast.COMMANDER, RecoveryActs.approvesTheTransition("CAB-12"));
        }
    }

    private void name(Group group) {
        switch (group) {
            case RECOVERY_LEADS -> add(Cast.ANALYST, RecoveryActs.names(RECOVERY_LEAD, group));
            case OPERATIONS -> add(Cast.ANALYST, RecoveryActs.names(OPERATIONS, group));
            case MONITORING -> add(Cast.ANALYST, RecoveryActs.names(WATCHER, group));
            case SYSTEM_OWNERS -> {}
            default -> add(Cast.ANALYST, RecoveryActs.saysNotApplicable(group, Any.anyReason()));
        }
    }

    private void gather() {
        Walkthrough walkthrough = new Walkthrough(handoff);
        new Table(handoff)
                .named().stream()
                        .filter(person -> !walkthrough.isPresent(person))
                        .forEach(person -> add(person, RecoveryActs.isHere(handoff, person)));
        if (moves.isEmpty()) {
            add(Cast.COMMANDER, RecoveryActs.starts(handoff));
        }
        sometimes(10, Cast.ANALYST, RecoveryActs.releases(handoff, anyLead(), Group.RECOVERY_LEADS));
    }

    private void brief() {
        Walkthrough walkthrough = new Walkthrough(handoff);
        walkthrough.open().forEach(this::confirm);
        walkthrough.unanswered().forEach(this::answer);
        if (moves.isEmpty()) {
            add(Cast.COMMANDER, RecoveryActs.concludes(random.nextBoolean() ? RECORDING : ""));
        }
        ask();
        sometimes(30, anyLead(), RecoveryActs.rejects(Any.anyReason()));
    }

    private void confirm(Need need) {
        Person person = need.people().get(random.nextInt(need.people().size()));
        String words = need.isReadBack() ? AnyRecovery.anyCaveats() : "";
        add(person, RecoveryActs.confirms(handoff, person, need.point(), need.role(), words));
    }

    private void answer(Concern concern) {
        add(Cast.ANALYST, RecoveryActs.answers(concern.number(), Any.anyReason()));
    }

    private void accept() {
        Walkthrough walkthrough = new Walkthrough(handoff);
        walkthrough.open().forEach(this::confirm);
        walkthrough.unanswered().forEach(this::answer);
        openPackage();
        if (!handoff.recovery().trial().isSettled()) {
            add(WATCHER, MonitoringActs.goesOnUntried(Any.anyReason()));
            add(WATCHER, MonitoringActs.triesAgain());
        }
        Gate.missing(handoff).forEach(this::accept);
        ask();
        sometimes(15, anyLead(), RecoveryActs.rejects(Any.anyReason()));
    }

    private void accept(Person lead) {
        add(lead, RecoveryActs.accepts(handoff, lead));
        Instant said = now.truncatedTo(ChronoUnit.MINUTES);
        sometimes(3, Cast.ANALYST, RecoveryActs.recordsThatItWasSaid(handoff, lead, RECORDING, said));
        sometimes(4, Cast.ANALYST, RecoveryActs.recordsWhatWasWritten(handoff, lead, Assent.Form.MAIL, "<a@b.org>"));
        if (handoff.recovery().session().assents().stream().anyMatch(Assent::isUnattested)) {
            add(OPERATIONS, RecoveryActs.attests(handoff, lead));
            add(Cast.ANALYST, RecoveryActs.attests(handoff, lead));
        }
    }

    private void ask() {
        Point point = List.of(Point.values()).get(random.nextInt(Point.values().length));
        sometimes(8, OPERATIONS, RecoveryActs.asks(point, Any.anyReason()));
    }

    private void openPackage() {
        int version = handoff.recovery().document().version();
        new Table(handoff)
                .named().stream()
                        .filter(person -> !handoff.recovery().session().hasOpened(person, version))
                        .forEach(person -> add(person, RecoveryActs.opensThePackage(handoff, person)));
    }

    private void bringBack() {
        openPackage();
        new Order(handoff).systems().forEach(this::next);
        sometimes(
                12, Cast.COMMANDER, RestorationActs.namesTheContact(Cast.ANALYST, now, now.plus(Duration.ofHours(8))));
        sometimes(30, Cast.COMMANDER, RestorationActs.overrides(2, Any.anyReason()));
        sometimes(30, Cast.COMMANDER, RestorationActs.goesOnWithoutThem(Any.anyReason()));
        sometimes(15, WATCHER, RestorationActs.raises(AnyRecovery.FILES, "updsvc is back.", ""));
        if (handoff.phase() == Phase.EARLY_RECOVERY && new Order(handoff).areFirstReviewed()) {
            add(Cast.COMMANDER, RestorationActs.endsEarlyRecovery());
        }
    }

    private void count() {
        handoff.recovery().restoration().uncounted().stream()
                .map(each -> RestorationActs.saysWhatMissedIt(
                        each.number(),
                        (each.system().isBlank() ? "" : each.system() + ": ") + each.trigger(),
                        random.nextBoolean() ? Shortfall.GUIDANCE : Shortfall.NONE,
                        Any.anyReason()))
                .forEach(act -> add(Cast.COMMANDER, act));
    }

    private void rest() {
        count();
        add(Cast.COMMANDER, RestorationActs.closesTheRecovery());
        sometimes(5, WATCHER, RestorationActs.raises(AnyRecovery.TILLS, "updsvc is back.", "EDR alert 4711"));
    }

    private void next(AffectedSystem system) {
        String name = system.name();
        switch (handoff.recovery().restoration().life(name).state()) {
            case LISTED -> add(Cast.COMMANDER, RestorationActs.saysReadyForRecovery(handoff, name));
            case READY -> add(anyLead(), RestorationActs.approves(handoff, name));
            case APPROVED -> add(OPERATIONS, RestorationActs.bringsOnline(handoff, name, way()));
            case ONLINE -> add(Cast.COMMANDER, RestorationActs.reviews(handoff, name, "No new services."));
            case REVIEWED -> add(WATCHER, RestorationActs.seesNothingUnusual(handoff, name));
            case HEALTHY -> add(system.owner(), RestorationActs.signsOff(handoff, name));
            case REINFECTED -> add(OPERATIONS, RestorationActs.rollsBack(handoff, name));
            default -> {}
        }
    }

    private Way way() {
        return random.nextBoolean() ? Way.REBUILD : Way.RESTORE;
    }

    private void decide() {
        new Order(handoff)
                .systems().stream()
                        .filter(system -> handoff.recovery()
                                        .restoration()
                                        .life(system.name())
                                        .state()
                                == State.REINFECTED)
                        .forEach(this::next);
        boolean isBack = random.nextInt(8) == 0;
        add(
                Cast.COMMANDER,
                isBack
                        ? RestorationActs.goesBackToEradication(Any.anyReason())
                        : RestorationActs.resumes(Any.anyReason()));
    }

    private Person anyLead() {
        List<Person> leads = new Table(handoff).leads();
        return leads.isEmpty() ? RECOVERY_LEAD : leads.get(random.nextInt(leads.size()));
    }

    private void sometimes(int one, Person person, Act act) {
        if (random.nextInt(one) == 0) {
            add(person, act);
        }
    }

    private void add(Person person, Act act) {
        moves.add(new Move(person, act));
    }
}
