package dev.baton.desk;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.recovery.meeting.PointCommand.NoteOpenedCopy;

/** Where people read handoff documents: notes whose own copy of a package was opened (A7-07). */
public final class ReadingRoom {

    private final Casework casework;

    /** A reading room in this office. */
    public ReadingRoom(Office office, House house) {
        this.casework = new Casework(office, house);
    }

    /** Somebody has opened the link of this copy; the first time is noted. */
    public void opened(HandoffId handoff, int copy) {
        casework.decide(handoff, new NoteOpenedCopy(copy));
    }
}
