package dev.baton.server.report;

import dev.baton.desk.FiledAndHoped;
import dev.baton.port.Answer;
import dev.baton.port.LabelledTicket;
import java.util.List;
import java.util.Map;

/** What was filed and hoped for, ready to be drawn: tracker by tracker, the tickets without a handoff, or why nobody knows. */
public record Hoped(String label, List<InTracker> trackers) {

    public Hoped {
        trackers = List.copyOf(trackers);
    }

    static Hoped by(FiledAndHoped look) {
        return new Hoped(
                look.label(),
                look.found().entrySet().stream().map(InTracker::of).toList());
    }

    /** One tracker: its tickets without a handoff, and the sentence that is said of it. */
    public record InTracker(String sentence, List<LabelledTicket> tickets) {

        public InTracker {
            tickets = List.copyOf(tickets);
        }

        private static InTracker of(Map.Entry<String, Answer<List<LabelledTicket>>> found) {
            if (found.getValue() instanceof Answer.Failed<List<LabelledTicket>> failed) {
                return new InTracker(
                        found.getKey() + " could not be asked: "
                                + failed.failure().reason(),
                        List.of());
            }
            List<LabelledTicket> tickets = ((Answer.Got<List<LabelledTicket>>) found.getValue()).value();
            String many = tickets.size() == 1 ? "1 ticket" : tickets.size() + " tickets";
            return new InTracker(
                    tickets.isEmpty()
                            ? "None in " + found.getKey() + "."
                            : many + " in " + found.getKey() + ", among the newest " + FiledAndHoped.LOOKED_AT + ".",
                    tickets);
        }
    }
}
