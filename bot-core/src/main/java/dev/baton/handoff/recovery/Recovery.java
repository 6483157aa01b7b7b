package dev.baton.handoff.recovery;

import dev.baton.handoff.recovery.document.RecoveryPackage;
import dev.baton.handoff.recovery.meeting.Session;
import dev.baton.handoff.recovery.record.IncidentRecord;
import dev.baton.handoff.recovery.restoration.Restoration;
import dev.baton.handoff.recovery.roster.Roster;
import java.util.function.UnaryOperator;

/** All that a recovery handoff has beyond any handoff: its package, its people, its clearance, what was said of it, why it came back, and where else it is on record. */
public record Recovery(
        RecoveryPackage document,
        Roster roster,
        Clearance clearance,
        Session session,
        Returns returns,
        Restoration restoration,
        IncidentRecord record) {

    /** Of a handoff of another kind, or one that has just begun. */
    public static final Recovery NONE = new Recovery(
            RecoveryPackage.EMPTY,
            Roster.EMPTY,
            Clearance.NONE,
            Session.NONE,
            Returns.NONE,
            Restoration.NONE,
            IncidentRecord.NONE);

    /** This with its package changed. */
    public Recovery document(UnaryOperator<RecoveryPackage> change) {
        return new Recovery(change.apply(document), roster, clearance, session, returns, restoration, record);
    }

    /** This with its people changed. */
    public Recovery roster(UnaryOperator<Roster> change) {
        return new Recovery(document, change.apply(roster), clearance, session, returns, restoration, record);
    }

    /** This with its clearance changed. */
    public Recovery clearance(UnaryOperator<Clearance> change) {
        return new Recovery(document, roster, change.apply(clearance), session, returns, restoration, record);
    }

    /** This with what was said of it changed. */
    public Recovery session(UnaryOperator<Session> change) {
        return new Recovery(document, roster, clearance, change.apply(session), returns, restoration, record);
    }

    /** This with what it came back for changed. */
    public Recovery returns(UnaryOperator<Returns> change) {
        return new Recovery(document, roster, clearance, session, change.apply(returns), restoration, record);
    }

    /** This with what became of the systems changed. */
    public Recovery restoration(UnaryOperator<Restoration> change) {
        return new Recovery(document, roster, clearance, session, returns, change.apply(restoration), record);
    }

    /** This with what stands of it in an incident tracking system changed. */
    public Recovery record(UnaryOperator<IncidentRecord> change) {
        return new Recovery(document, roster, clearance, session, returns, restoration, change.apply(record));
    }
}
