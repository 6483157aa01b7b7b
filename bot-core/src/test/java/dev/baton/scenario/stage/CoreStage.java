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
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.scope.Inspection;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeCommand.RecordScope;
import dev.baton.handoff.scope.ScopeCommand.ReportScopeFailure;
import dev.baton.handoff.scope.ScopeCommand.ReportSilence;
import dev.baton.handoff.scope.ScopeRequest;
import dev.baton.handoff.scope.Silence;
import dev.baton.handoff.ticket.TicketCommand.RecordTicket;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.verification.CheckCommand.RecordCheck;
import dev.baton.handoff.verification.CheckCommand.ReportCheckTrouble;
import dev.baton.handoff.work.WorkItem.State;
import dev.baton.port.Answer;
import dev.baton.port.PortFailure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The core alone: commands decided against the fold of the events. */
public final class CoreStage implements Stage {

    private final World world;
    private final List<Recorded> history = new ArrayList<>();
    private Handoff handoff = Handoff.unopened(new HandoffId(1));
    private boolean isSilent;

    /** A stage with nothing on it yet. */
    public CoreStage(World world) {
        this.world = world;
    }

    @Override
    public Heard opens(Person person, OpenHandoff command) {
        return decides(person, command);
    }

    @Override
    public Heard does(Person person, Act act) {
        return decides(person, act.means());
    }

    @Override
    public void settles() {
        if (Clockwork.next(handoff, world.organisation())
                .filter(wake -> !wake.isAfter(now()))
                .isPresent()) {
            decides(Person.BATON, new LetTimePass());
        }
        ScopeRequest request = handoff.scoping().request();
        if (request.isUnderWay() || (isSilent && handoff.scoping().isWaitedFor())) {
            asksTheInventory();
        }
        handoff.work()
                .projects(item -> item.ticket().filed().isEmpty())
                .forEach(project ->
                        decides(Person.BATON, new RecordTicket(project, new TicketRef("built-in", project, ""))));
        handoff.work().projects(item -> item.state() == State.VERIFYING).forEach(this::looksAgain);
    }

    private void looksAgain(String project) {
        Answer<Inspection> answer = world.shelf()
                .inspect(
                        handoff.scope().project(project).orElseThrow(),
                        handoff.scope().components());
        decides(
                Person.BATON,
                answer instanceof Answer.Got<Inspection> got
                        ? new RecordCheck(project, got.value())
                        : new ReportCheckTrouble(
                                project,
                                ((Answer.Failed<Inspection>) answer).failure().reason()));
    }

    @Override
    public Handoff handoff() {
        return handoff;
    }

    @Override
    public List<Recorded> history() {
        return List.copyOf(history);
    }

    private Heard decides(Person person, HandoffCommand command) {
        Decision decision = command.decide(handoff, new Asked(person, now(), world.organisation()));
        if (decision instanceof Decision.Refused no) {
            return new Heard.Refused(no.rule(), no.because());
        }
        List<HandoffEvent> events = ((Decision.Happened) decision).events();
        for (HandoffEvent event : events) {
            Recorded next = new Recorded(handoff.version() + 1, new Moment(person, now()), event);
            history.add(next);
            handoff = handoff.after(next);
        }
        return new Heard.Done(events);
    }

    /** An inventory that is silent is asked again; one that refuses, or finds nothing, only when somebody asks anew. */
    private void asksTheInventory() {
        Answer<InventoryAnswer> answer =
                world.shelf().find(handoff.scoping().request().components());
        isSilent = false;
        if (answer instanceof Answer.Got<InventoryAnswer> got) {
            decides(Person.BATON, new RecordScope(got.value()));
            return;
        }
        PortFailure failure = ((Answer.Failed<InventoryAnswer>) answer).failure();
        if (failure instanceof PortFailure.Unavailable asleep) {
            isSilent = true;
            decides(Person.BATON, new ReportSilence(new Silence(asleep.reason(), asleep.retryAfter())));
        } else {
            decides(Person.BATON, new ReportScopeFailure(failure.reason()));
        }
    }

    private Instant now() {
        return world.clock().instant();
    }
}
