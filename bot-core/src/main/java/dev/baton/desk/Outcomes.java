package dev.baton.desk;

import static dev.baton.view.Text.text;

import dev.baton.desk.Casework.Result;
import dev.baton.handoff.Handoff;
import dev.baton.view.Limits;
import java.util.List;
import java.util.Map;

/** What people are told at once about what came of their press or form. */
final class Outcomes {

    private static final int NAMES = 500;

    private final Archive archive;
    private final House house;

    Outcomes(Archive archive, House house) {
        this.archive = archive;
        this.house = house;
    }

    Outcome of(Result result) {
        return result instanceof Result.Refused no ? refused(no) : recorded(((Result.Kept) result).after());
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

    private Outcome recorded(Handoff after) {
        List<String> waiting = house.playbook().open(archive.setting(after)).stream()
                .map(step -> step.asks().words())
                .distinct()
                .toList();
        return new Outcome.Done(
                text("Recorded. " + after.id() + " is " + after.phase().words() + "; it waits for "
                        + (waiting.isEmpty() ? "nobody" : Limits.shortened(String.join(", ", waiting), NAMES)) + "."));
    }
}
