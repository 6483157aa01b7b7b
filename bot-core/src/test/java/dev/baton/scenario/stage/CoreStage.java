package dev.baton.scenario.stage;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.clock.Clockwork;
import dev.baton.handoff.clock.LetTimePass;
import dev.baton.handoff.followup.FollowUpCommand.OpenFollowUp;
import dev.baton.handoff.leaving.LeavingCommand.RecordDeparture;
import dev.baton.handoff.leaving.LeavingCommand.RecordReturn;
import dev.baton.handoff.leaving.Parting;
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Standing;
import dev.baton.handoff.recovery.availability.AvailabilityCommand.NoteOpened;
import dev.baton.handoff.recovery.availability.AvailabilityCommand.NoteShut;
import dev.baton.handoff.recovery.monitoring.Finding;
import dev.baton.handoff.recovery.monitoring.Trial;
import dev.baton.handoff.recovery.monitoring.TrialCommand.NoteFindings;
import dev.baton.handoff.scope.Inspection;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeCommand.RecordScope;
import dev.baton.handoff.scope.ScopeCommand.ReportScopeFailure;
import dev.baton.handoff.scope.ScopeCommand.ReportSilence;
import dev.baton.handoff.scope.Scoping;
import dev.baton.handoff.scope.Silence;
import dev.baton.handoff.ticket.TicketCommand.RecordTicket;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.verification.CheckCommand.RecordCheck;
import dev.baton.handoff.verification.CheckCommand.ReportCheckTrouble;
import dev.baton.handoff.watch.Known;
import dev.baton.handoff.watch.SystemicCheck;
import dev.baton.handoff.watch.WatchCommand.LinkFollowUp;
import dev.baton.handoff.watch.WatchCommand.RecordSystemicCheck;
import dev.baton.handoff.watch.WatchCommand.ReportSystemicTrouble;
import dev.baton.handoff.work.WorkItem.State;
import dev.baton.port.Answer;
import dev.baton.port.PortFailure;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The core alone: commands decided against the fold of the events. */
public final class CoreStage implements Stage {

    private static final HandoffId FIRST = new HandoffId(1);

    private final World world;
    private final Map<HandoffId, List<Recorded>> histories = new LinkedHashMap<>();
    private final Map<HandoffId, Handoff> handoffs = new LinkedHashMap<>();
    private final Set<HandoffId> silent = new HashSet<>();
    private HandoffId current = FIRST;

    /** A stage with nothing on it yet. */
    public CoreStage(World world) {
        this.world = world;
    }

    @Override
    public Heard opens(Person person, OpenHandoff command) {
        return decides(current, person, command);
    }

    @Override
    public Heard does(Person person, Act act) {
        return decides(current, person, act.means());
    }

    @Override
    public void turnsTo(HandoffId other) {
        current = other;
    }

    @Override
    public void becomes(Person person, Standing standing, Instant since) {
        decides(
                current,
                Person.BATON,
                standing.mayAct()
                        ? new RecordReturn(person)
                        : new RecordDeparture(person, since, Parting.of(standing)));
    }

    @Override
    public void settles() {
        List.copyOf(handoffs.keySet()).forEach(this::settles);
    }

    private void settles(HandoffId id) {
        while (Clockwork.next(at(id), world.organisation())
                .filter(wake -> !wake.isAfter(now()))
                .isPresent()) {
            decides(id, Person.BATON, new LetTimePass());
            outside(id);
        }
        outside(id);
    }

    private void outside(HandoffId id) {
        Scoping scoping = at(id).scoping();
        if (scoping.request().isUnderWay() || (silent.contains(id) && scoping.isWaitedFor())) {
            asksTheInventory(id);
        }
        if (!at(id).recovery().availability().isSettled()) {
            triesTheLink(id);
        }
        Trial trial = at(id).recovery().trial();
        if (trial.isWaitedFor() && trial.explained().isEmpty()) {
            decides(id, Person.BATON, unwatched(trial));
        }
        at(id).work()
                .projects(item -> item.ticket().filed().isEmpty())
                .forEach(project ->
                        decides(id, Person.BATON, new RecordTicket(project, new TicketRef("built-in", project, ""))));
        at(id).work().projects(item -> item.state() == State.VERIFYING).forEach(project -> looksAgain(id, project));
        at(id).watch()
                .next()
                .filter(check -> check.state() == SystemicCheck.State.RUNNING)
                .ifPresent(check -> looksOver(id, check));
    }

    private void triesTheLink(HandoffId id) {
        Answer<URI> answer = world.door().open(URI.create("https://baton.example/handoffs/" + id));
        decides(
                id,
                Person.BATON,
                answer instanceof Answer.Failed<URI> failed
                        ? new NoteShut(failed.failure().reason())
                        : new NoteOpened());
    }

    /** No world has a system in which indicators are watched for. */
    private static NoteFindings unwatched(Trial trial) {
        return new NoteFindings(trial.failing().stream()
                .map(finding -> Finding.notTried(finding.indicator(), "There is no " + trial.system() + "."))
                .toList());
    }

    private void looksAgain(HandoffId id, String project) {
        Answer<Inspection> answer = world.shelf()
                .inspect(
                        at(id).scope().project(project).orElseThrow(),
                        at(id).scope().components());
        decides(
                id,
                Person.BATON,
                answer instanceof Answer.Got<Inspection> got
                        ? new RecordCheck(project, got.value())
                        : new ReportCheckTrouble(
                                project,
                                ((Answer.Failed<Inspection>) answer).failure().reason()));
    }

    private void looksOver(HandoffId id, SystemicCheck check) {
        Answer<InventoryAnswer> answer = world.shelf().find(at(id).watch().query());
        List<Handoff> others = handoffs.values().stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        decides(
                id,
                Person.BATON,
                answer instanceof Answer.Got<InventoryAnswer> got
                        ? new RecordSystemicCheck(check.number(), got.value(), Known.to(others))
                        : new ReportSystemicTrouble(
                                check.number(),
                                ((Answer.Failed<InventoryAnswer>) answer)
                                        .failure()
                                        .reason()));
        at(id).watch().unopened().ifPresent(found -> {
            HandoffId child = new HandoffId(handoffs.size() + 1);
            decides(child, Person.BATON, new OpenFollowUp(at(id), found));
            decides(id, Person.BATON, new LinkFollowUp(found.check(), child));
        });
    }

    @Override
    public Handoff handoff() {
        return at(current);
    }

    @Override
    public List<Recorded> history() {
        return List.copyOf(histories.getOrDefault(current, List.of()));
    }

    private Handoff at(HandoffId id) {
        return handoffs.getOrDefault(id, Handoff.unopened(id));
    }

    private Heard decides(HandoffId id, Person person, HandoffCommand command) {
        Decision decision = at(id).decide(command, new Asked(person, now(), world.organisation()));
        if (decision instanceof Decision.Refused no) {
            return new Heard.Refused(no.rule(), no.because());
        }
        List<HandoffEvent> events = ((Decision.Happened) decision).events();
        for (HandoffEvent event : events) {
            Recorded next = new Recorded(at(id).version() + 1, new Moment(person, now()), event);
            histories.computeIfAbsent(id, anew -> new ArrayList<>()).add(next);
            handoffs.put(id, at(id).after(next));
        }
        return new Heard.Done(events);
    }

    /** An inventory that is silent is asked again; one that refuses, or finds nothing, only when somebody asks anew. */
    private void asksTheInventory(HandoffId id) {
        Answer<InventoryAnswer> answer =
                world.shelf().find(at(id).scoping().request().components());
        silent.remove(id);
        if (answer instanceof Answer.Got<InventoryAnswer> got) {
            decides(id, Person.BATON, new RecordScope(got.value()));
            return;
        }
        PortFailure failure = ((Answer.Failed<InventoryAnswer>) answer).failure();
        if (failure instanceof PortFailure.Unavailable asleep) {
            silent.add(id);
            decides(id, Person.BATON, new ReportSilence(new Silence(asleep.reason(), asleep.retryAfter())));
        } else {
            decides(id, Person.BATON, new ReportScopeFailure(failure.reason()));
        }
    }

    private Instant now() {
        return world.clock().instant();
    }
}
