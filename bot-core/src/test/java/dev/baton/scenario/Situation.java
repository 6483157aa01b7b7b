package dev.baton.scenario;

import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Severity;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.verification.NextDay;
import dev.baton.scenario.stage.Act;
import dev.baton.scenario.stage.Acts;
import dev.baton.scenario.stage.Preparations;
import dev.baton.scenario.stage.Stage;
import dev.baton.scenario.stage.WorkActs;
import dev.baton.scenario.stage.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What is given before a scenario begins; each sentence brings about what the earlier ones left out, lawfully. */
public final class Situation {

    private final Function<World, Stage> stages;
    private World world = World.usual();
    private OpenHandoff opening = Any.anyOpening();
    private Scenario scenario;

    /** What is given on the stage that this makes of a world. */
    public Situation(Function<World, Stage> stages) {
        this.stages = stages;
        this.scenario = new Scenario(world, stages.apply(world));
        world.shelf().contains(Any.LEDGER);
    }

    /** In another organisation than the usual one. */
    public Situation in(Organisation organisation) {
        world = world.with(organisation);
        scenario = new Scenario(world, stages.apply(world));
        return this;
    }

    public Situation openedWith(OpenHandoff command) {
        opening = command;
        return this;
    }

    /** Exactly these projects contain the component. */
    public Situation affecting(String... projects) {
        world.shelf().containsNoMore(Any.LEDGER);
        List.of(projects).forEach(world.shelf()::contains);
        return this;
    }

    public Situation affecting(String project, Severity severity) {
        world.shelf().contains(project, severity);
        return this;
    }

    public Situation affectingOutsideProduction(String project) {
        world.shelf().containsNoMore(Any.LEDGER);
        world.shelf().containsOutsideProduction(project);
        return this;
    }

    public Situation isOpen() {
        if (handoff().phase() == Phase.UNOPENED) {
            scenario.lawfully(scenario.stage().opens(ANALYST, opening));
        }
        return this;
    }

    public Situation theScopeIsPulled() {
        isOpen();
        if (handoff().scope().isEmpty()) {
            given(ANALYST, Preparations.scope(Any.anyCoordinates()));
        }
        return this;
    }

    /** Sections 1, 2, 3 and 6; no item has an owner yet. */
    public Situation everySectionButTheOwnersIsPrepared() {
        theScopeIsPulled();
        given(ANALYST, Preparations.summary("Log4Shell was exploited.", "Two hosts ran foreign code."));
        given(ANALYST, Preparations.plan("2.17.1", ""));
        given(ANALYST, Preparations.verification(Cast.VERIFIER, "The component is gone."));
        return this;
    }

    public Situation everySectionIsPrepared() {
        everySectionButTheOwnersIsPrepared();
        handoff()
                .walk()
                .unowned()
                .forEach(project -> given(
                        holder(new Seat(Role.ENGINEERING_LEAD, project.team())),
                        Acts.nameOwner(
                                project.team(),
                                project.name(),
                                project.team().equals(Cast.PLATFORM) ? Cast.PLATFORM_ENGINEER : Cast.ENGINEER)));
        return this;
    }

    public Situation thePackageIsReady() {
        if (handoff().scope().isEmpty()) {
            everySectionIsPrepared();
        }
        return handoff().phase() == Phase.DRAFT ? given(ANALYST, Preparations.ready()) : this;
    }

    public Situation theBriefingIsAppointed() {
        thePackageIsReady();
        return handoff().phase() == Phase.PACKAGE_READY
                ? given(ANALYST, Preparations.schedule(handoff(), appointment()))
                : this;
    }

    private Instant appointment() {
        Instant now = world.clock().instant();
        return now.isBefore(World.FRIDAY_AT_TWO) ? World.FRIDAY_AT_TWO : now.plus(Duration.ofHours(1));
    }

    public Situation andTheBriefingHasStarted() {
        theBriefingIsAppointed();
        if (handoff().phase() == Phase.BRIEFING_SCHEDULED) {
            world.clock().set(handoff().meeting().start());
            given(COMMANDER, Preparations.start(handoff()));
        }
        return this;
    }

    /** All that is asked before this section is confirmed. */
    public Situation everythingIsConfirmedBefore(Section section) {
        andTheBriefingHasStarted();
        handoff().walk().requirements().stream()
                .filter(requirement -> requirement.section().number() < section.number())
                .forEach(requirement -> given(holder(requirement.seat()), Acts.confirm(requirement)));
        return this;
    }

    public Situation everySectionIsConfirmed() {
        everythingIsConfirmedBefore(Section.VERIFICATION);
        handoff()
                .walk()
                .requirements(Section.VERIFICATION)
                .forEach(requirement -> given(holder(requirement.seat()), Acts.confirm(requirement)));
        return this;
    }

    public Situation everyLeadHasSigned() {
        everySectionIsConfirmed();
        handoff().walk().unsigned().forEach(team -> given(team.lead(), Acts.sign(team.id(), Any.anyReadBack())));
        return this;
    }

    public Situation itIsAccepted() {
        everyLeadHasSigned();
        return given(COMMANDER, Preparations.end());
    }

    /** Every item is verified on the next business day, and the handoff is closed. */
    public Situation itIsClosed() {
        if (!handoff().phase().isAccepted()) {
            itIsAccepted();
        }
        handoff().work().projects(item -> item.state().isWithEngineering()).forEach(project -> {
            given(handoff().document().owner(project).orElseThrow(), WorkActs.done(handoff(), project));
            world.shelf().containsRepaired(project);
        });
        scenario.laterAt(NextDay.after(world.clock().instant(), world.organisation()));
        return given(COMMANDER, WorkActs.close());
    }

    /** The incident is closed, and the weekly watch has begun: on Monday at nine in Berlin. */
    public Situation itIsUnderWatch() {
        itIsClosed();
        return given(COMMANDER, WorkActs.closeIncident());
    }

    /** Whatever else somebody did before, lawfully. */
    public Situation and(Person person, Function<Actor, Scenario> verb) {
        verb.apply(scenario.when(person)).lawfully();
        return this;
    }

    public Situation andNow(String berlinTime) {
        scenario.laterAt(World.berlin(berlinTime));
        return this;
    }

    /** Begins the scenario itself. */
    public Actor when(Person person) {
        return scenario.when(person);
    }

    /** The scenario that begins with time or the outside world, not with a person. */
    public Scenario when() {
        return scenario;
    }

    private Situation given(Person person, Act act) {
        scenario.does(person, act).lawfully();
        return this;
    }

    private Person holder(Seat seat) {
        return handoff().participants().at(seat).orElseThrow();
    }

    private Handoff handoff() {
        return scenario.stage().handoff();
    }
}
