package dev.baton.playbook;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.view.Part.Fact;
import java.util.List;

/** What is shown of every handoff in the same words, of whatever kind it is. */
public final class EveryHandoff {

    private EveryHandoff() {}

    /** How severe its incident is, and by which reference it is known. */
    public static List<Fact> incident(Handoff handoff) {
        return List.of(
                new Fact(
                        "Severity", text(handoff.opening().incident().severity().words())),
                new Fact("Incident", text(handoff.opening().incident().reference())));
    }

    /** That it has not happened, and where it stands (A1-10). */
    public static String notHappened(Handoff handoff) {
        return handoff.phase() == Phase.CANCELLED
                ? "Cancelled. Handoff has NOT happened."
                : "Handoff has NOT happened. " + handoff.phase().words() + ".";
    }
}
