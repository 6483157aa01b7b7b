package dev.baton.bench;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.people.Person;
import dev.baton.port.tracker.MemoryTracker;
import dev.baton.scenario.Any;
import dev.baton.scenario.stage.Act;
import dev.baton.scenario.stage.Acts;
import dev.baton.scenario.stage.CoreStage;
import dev.baton.scenario.stage.Doorway;
import dev.baton.scenario.stage.Heard;
import dev.baton.scenario.stage.Preparations;
import dev.baton.scenario.stage.SettableClock;
import dev.baton.scenario.stage.Shelf;
import dev.baton.scenario.stage.Stage;
import dev.baton.scenario.stage.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A handoff as one crew played it, from opening to acceptance, with an item of its engineer for each project. */
record Accepted(List<Recorded> events) {

    private static final Duration BEFORE = Duration.ofHours(1);

    /** Plays it by the laws alone, so that it is accepted at this moment. */
    static Accepted at(Instant moment, int projects, Firm firm) {
        var crew = firm.crew();
        var clock = new SettableClock(moment.minus(BEFORE));
        var shelf = new Shelf(clock);
        IntStream.range(0, projects)
                .mapToObj(Integer::toString)
                .map(Accepted::project)
                .forEach(shelf::contains);
        var stage = new CoreStage(
                new World(firm.organisation(), clock, shelf, new MemoryTracker("jira", clock), new Doorway()));
        heard(stage, stage.opens(crew.analyst(), Any.openingWith(crew.commander())));
        prepare(stage, crew, moment);
        clock.set(moment);
        brief(stage, crew);
        return new Accepted(stage.history());
    }

    /** The name of one of its projects, as messages show it. */
    static String project(String number) {
        return "payments/p" + number;
    }

    /** The same handoff under another number. */
    Handoff under(HandoffId id) {
        var handoff = Handoff.unopened(id);
        for (var event : events) {
            handoff = handoff.after(event);
        }
        return handoff;
    }

    private static void prepare(Stage stage, Crew crew, Instant moment) {
        does(stage, crew.analyst(), Preparations.scope(Any.anyCoordinates()));
        does(stage, crew.analyst(), Preparations.summary("Log4Shell was exploited.", "Two hosts ran foreign code."));
        does(stage, crew.analyst(), Preparations.plan("2.17.1", ""));
        does(stage, crew.analyst(), Preparations.verification(crew.verifier(), "The component is gone."));
        for (var project : stage.handoff().walk().unowned()) {
            does(stage, crew.lead(), Acts.nameOwner(Crew.TEAM, project.name(), crew.engineer()));
        }
        does(stage, crew.analyst(), Preparations.ready());
        does(stage, crew.analyst(), Preparations.schedule(stage.handoff(), moment));
    }

    private static void brief(Stage stage, Crew crew) {
        does(stage, crew.commander(), Preparations.start(stage.handoff()));
        for (var requirement : stage.handoff().walk().requirements()) {
            does(stage, stage.handoff().participants().at(requirement.seat()).orElseThrow(), Acts.confirm(requirement));
        }
        does(stage, crew.lead(), Acts.sign(Crew.TEAM, Any.anyReadBack()));
        does(stage, crew.commander(), Preparations.end());
    }

    private static void does(Stage stage, Person person, Act act) {
        heard(stage, stage.does(person, act));
    }

    private static void heard(Stage stage, Heard heard) {
        if (!(heard instanceof Heard.Done)) {
            throw new IllegalStateException("the bench plays unlawfully: " + heard);
        }
        stage.settles();
    }
}
