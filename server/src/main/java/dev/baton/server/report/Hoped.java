package dev.baton.server.report;

import dev.baton.desk.FiledAndHoped;
import dev.baton.desk.FiledAndHoped.Look;
import dev.baton.port.LabelledTicket;
import dev.baton.view.Moments;
import java.time.ZoneId;
import java.util.List;

/** What was filed and hoped for, ready to be drawn: tracker by tracker, the tickets without a handoff, or why nobody knows. */
public record Hoped(String label, List<InTracker> trackers) {

    public Hoped {
        trackers = List.copyOf(trackers);
    }

    static Hoped by(FiledAndHoped look, ZoneId zone) {
        return new Hoped(
                look.label(),
                look.known().entrySet().stream()
                        .map(each -> new InTracker(
                                sentence(each.getKey(), each.getValue(), zone),
                                each.getValue().found()))
                        .toList());
    }

    /** One tracker: its tickets without a handoff, and the sentence that is said of it. */
    public record InTracker(String sentence, List<LabelledTicket> tickets) {
        public InTracker {
            tickets = List.copyOf(tickets);
        }
    }

    private static String sentence(String tracker, Look look, ZoneId zone) {
        String trouble = look.trouble().isEmpty() ? "" : tracker + " could not be asked: " + look.trouble();
        if (!look.isThere()) {
            return trouble.isEmpty()
                    ? tracker + " is being asked for the first time; look again in a minute."
                    : trouble;
        }
        int size = look.found().size();
        String found = size == 0 ? "None" : size == 1 ? "1 ticket" : size + " tickets";
        return found + " in " + tracker + ", among the newest " + FiledAndHoped.LOOKED_AT + ", as of "
                + Moments.words(look.at(), zone) + "." + (trouble.isEmpty() ? "" : " Since then " + trouble);
    }
}
