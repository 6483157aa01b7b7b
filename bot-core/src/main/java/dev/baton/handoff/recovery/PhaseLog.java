package dev.baton.handoff.recovery;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Recorded;
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

    /** Every change of phase in a history, on the clocks of this zone. */
    public static List<String> of(HandoffId id, List<Recorded> history, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        Handoff handoff = Handoff.unopened(id);
        for (Recorded recorded : history) {
            Phase before = handoff.phase();
            handoff = handoff.after(recorded);
            if (handoff.phase() != before) {
                lines.add(when(recorded, zone) + "  " + before.words() + " -> "
                        + handoff.phase().words() + ", by "
                        + recorded.moment().by().name());
            }
            if (recorded.event() instanceof GateOpened) {
                lines.add(when(recorded, zone) + "  " + GateOpened.LOGGED);
            }
        }
        return lines;
    }

    private static String when(Recorded recorded, ZoneId zone) {
        return recorded.moment().at().truncatedTo(ChronoUnit.SECONDS) + "  "
                + LOCAL.format(recorded.moment().at().atZone(zone));
    }
}
