package dev.baton.desk;

import static dev.baton.view.Text.text;

import dev.baton.conversation.WaitedFor;
import dev.baton.desk.Casework.Result;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.view.Text;
import java.util.Map;

/** What people are told at once about what came of their press or form. */
final class Outcomes {

    private final Archive archive;
    private final House house;

    Outcomes(Archive archive, House house) {
        this.archive = archive;
        this.house = house;
    }

    /** For whoever pressed or sent it. */
    Outcome of(Result result, Person by) {
        return result instanceof Result.Refused no ? refused(no) : recorded((Result.Kept) result, by);
    }

    static Outcome repeated() {
        return new Outcome.Done(text("This was received already; nothing was done twice."));
    }

    static Outcome strangeButton() {
        return new Outcome.Done(
                text("This button belongs to something that is over. Write 'mine' to see what waits for you."));
    }

    private static Outcome refused(Result.Refused no) {
        return no.field().isEmpty()
                ? new Outcome.Refused(no.rule(), no.because())
                : new Outcome.Wrong(
                        Map.of(no.field(), no.because() + " (" + no.rule().source() + ")"));
    }

    private Outcome recorded(Result.Kept kept, Person by) {
        return new Outcome.Done(whatCame(kept.before(), kept.after())
                .and(" ")
                .and(WaitedFor.in(archive.setting(kept.after()), house.playbook())
                        .after(by)));
    }

    private static Text whatCame(Handoff before, Handoff after) {
        if (before.version() == after.version()) {
            return text("It stood so already; nothing was changed.");
        }
        return after.phase().isAccepted() && !before.phase().isAccepted()
                ? text("Recorded. ").andEmphasis("The handoff has happened.")
                : text("Recorded.");
    }
}
