package dev.baton.bench;

import static dev.baton.handoff.organisation.ExampleOrganisation.ANALYST;
import static dev.baton.handoff.organisation.ExampleOrganisation.COMMANDER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_LEAD;
import static dev.baton.handoff.organisation.ExampleOrganisation.VERIFIER;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Person;
import dev.baton.port.tracker.MemoryTracker;
import dev.baton.scenario.Any;
import dev.baton.scenario.stage.Act;
import dev.baton.scenario.stage.Acts;
import dev.baton.scenario.stage.CoreStage;
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

/** A handoff as the people of one team played it, from opening to acceptance, with an item of theirs for each project. */
record Accepted(List<Recorded> events) {

    private static final Duration BEFORE = Duration.ofHours(1);

    /** Plays it by the laws alone, so that it is accepted at this moment. */
    static Accepted at(Instant moment, int projects, Organisation organisation) {
        var clock = new SettableClock(moment.minus(BEFORE));
        var shelf = new Shelf(clock);
        IntStream.range(0, projects)
                .mapToObj(Integer::toString)
                .map(Accepted::project)
                .forEach(shelf::contains);
        var stage = new CoreStage(new World(organisation, clock, shelf, new MemoryTracker("jira", clock)));
        heard(stage, stage.opens(ANALYST, Any.anyOpening()));
        prepare(stage, moment);
        clock.set(moment);
        brief(stage);
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

    private static void prepare(Stage stage, Instant moment) {
        does(stage, ANALYST, Preparations.scope(Any.anyCoordinates()));
        does(stage, ANALYST, Preparations.summary("Log4Shell was exploited.", "Two hosts ran foreign code."));
        does(stage, ANALYST, Preparations.plan("2.17.1", ""));
        does(stage, ANALYST, Preparations.verification(VERIFIER, "The component is gone."));
        for (var project : stage.handoff().walk().unowned()) {
            does(stage, PAYMENTS_LEAD, Acts.nameOwner(PAYMENTS.id(), project.name(), PAYMENTS_ENGINEER));
        }
        does(stage, ANALYST, Preparations.ready());
        does(stage, ANALYST, Preparations.schedule(stage.handoff(), moment));
    }

    private static void brief(Stage stage) {
        does(stage, COMMANDER, Preparations.start(stage.handoff()));
        for (var requirement : stage.handoff().walk().requirements()) {
            does(stage, stage.handoff().participants().at(requirement.seat()).orElseThrow(), Acts.confirm(requirement));
        }
        does(stage, PAYMENTS_LEAD, Acts.sign(PAYMENTS.id(), Any.anyReadBack()));
        does(stage, COMMANDER, Preparations.end());
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
