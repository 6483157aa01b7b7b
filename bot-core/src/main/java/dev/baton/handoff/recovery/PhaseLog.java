package dev.baton.handoff.recovery;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.AcceptanceGiven;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.GateOpened;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** «Always record dates/times of phase changes in incident records» (A9-23): each change in UTC and on local clocks, and the line of the gate (A9-22). */
public final class PhaseLog {

    /** Under which name it is exported (A9-22). */
    public static final String NAME = "RecoveryHandoffLog.txt";

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm:ss z", Locale.ENGLISH);

    private PhaseLog() {}

    /** One line of the log: what happened, and between which phases; the same one twice where it changed none. */
    public record Entry(Recorded recorded, Phase before, Phase after) {

        /** Whether the phase has changed. */
        public boolean isChange() {
            return before != after;
        }

        /** When that was, in UTC and on the clocks of this zone, what it was, and who did it. */
        public String words(ZoneId zone) {
            return when(recorded, zone) + "  "
                    + (isChange() ? before.words() + " -> " + after.words() : "Acceptance")
                    + ", by " + recorded.moment().by().name();
        }
    }

    /** Every change of phase in a history, and every acceptance. */
    public static List<Entry> entries(HandoffId id, List<Recorded> history) {
        List<Entry> entries = new ArrayList<>();
        Handoff handoff = Handoff.unopened(id);
        for (Recorded recorded : history) {
            Phase before = handoff.phase();
            handoff = handoff.after(recorded);
            Entry entry = new Entry(recorded, before, handoff.phase());
            if (entry.isChange() || recorded.event() instanceof AcceptanceGiven) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** Every change of phase in a history, on the clocks of this zone. */
    public static List<String> of(HandoffId id, List<Recorded> history, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries(id, history)) {
            if (entry.isChange()) {
                lines.add(entry.words(zone));
            }
            if (entry.recorded().event() instanceof GateOpened) {
                lines.add(when(entry.recorded(), zone) + "  " + GateOpened.LOGGED);
            }
        }
        return lines;
    }

    private static String when(Recorded recorded, ZoneId zone) {
        return recorded.moment().at().truncatedTo(ChronoUnit.SECONDS) + "  "
                + LOCAL.format(recorded.moment().at().atZone(zone));
    }
}
