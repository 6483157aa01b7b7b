package dev.baton.desk;

import dev.baton.conversation.OpeningForm;
import dev.baton.conversation.Press;
import dev.baton.desk.Casework.Result;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.opening.Kind;
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.handoff.people.Person;
import dev.baton.playbook.Meant;
import dev.baton.playbook.Reply;
import dev.baton.playbook.Setting;
import dev.baton.port.Place;
import dev.baton.view.Answers;
import dev.baton.view.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what people fill in: all problems at once, and each form that is sent counts once. */
final class Forms {

    private final Office office;
    private final House house;
    private final Archive archive;
    private final Casework casework;
    private final FollowUp followUp;
    private final Outcomes outcomes;

    Forms(Office office, House house, Casework casework, Outcomes outcomes) {
        this.office = office;
        this.house = house;
        this.archive = new Archive(office, house);
        this.casework = casework;
        this.followUp = new FollowUp(office, house);
        this.outcomes = outcomes;
    }

    /** The form that opens a handoff, which remembers the place where it was asked for. */
    Outcome opening(Place place, Kind kind, Answers filled) {
        String action = OpeningForm.action(kind) + "|" + place.key();
        return new Outcome.Fill(action, OpeningForm.form(kind, filled, archive::person));
    }

    /** The form that opens a handoff was sent. */
    Outcome opened(Visit visit, Person person, String action, Answers answers) {
        Reading<OpenHandoff> reading = OpeningForm.form(OpeningForm.kind(action), Answers.none(), archive::person)
                .read(answers);
        return reading instanceof Reading.Read<OpenHandoff> read
                ? once(visit, person, () -> opened(visit, person, action, read.value()))
                : new Outcome.Wrong(reading.problems());
    }

    private Result opened(Visit visit, Person person, String action, OpenHandoff command) {
        HandoffId id = office.handoffs().nextId();
        Result result = casework.decide(id, person, Meant.meant(command, "commander"));
        if (result instanceof Result.Kept kept) {
            office.places().join(id, place(visit, action));
            followUp.show(kept.after(), house.now());
        }
        return result;
    }

    /** Where this was asked for: a form may open in another place than the one that it is for. */
    static Place place(Visit visit, String action) {
        String[] parts = action.split("\\|", 2);
        return parts.length == 2 ? Place.parse(parts[1]) : visit.place();
    }

    /** The form of a step was sent. */
    Outcome submitted(Visit visit, Person person, Press press, Answers answers) {
        return office.handoffs()
                .find(press.handoff())
                .map(archive::setting)
                .flatMap(setting -> reply(setting, press))
                .map(reply -> submitted(visit, person, press, reply.form().get().read(answers)))
                .orElseGet(Outcomes::strangeButton);
    }

    private Optional<Reply.Fill> reply(Setting setting, Press press) {
        return house.playbook()
                .step(setting, press.step())
                .flatMap(step -> step.reply(press.reply()))
                .filter(Reply.Fill.class::isInstance)
                .map(Reply.Fill.class::cast);
    }

    private Outcome submitted(Visit visit, Person person, Press press, Reading<List<Meant>> reading) {
        return reading instanceof Reading.Read<List<Meant>> read
                ? once(visit, person, () -> casework.decide(press.handoff(), person, read.value()))
                : new Outcome.Wrong(reading.problems());
    }

    /** A refused form may be mended and sent again; one that counted may not. */
    private Outcome once(Visit visit, Person person, Supplier<Result> work) {
        if (!office.deliveries().note(visit.delivery(), house.now())) {
            return Outcomes.repeated();
        }
        Result result = work.get();
        if (result instanceof Result.Refused) {
            office.deliveries().forget(visit.delivery());
        }
        return outcomes.of(result, person);
    }
}
