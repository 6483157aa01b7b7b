package dev.baton.handoff.recovery;

import dev.baton.handoff.recovery.availability.Availability;
import dev.baton.handoff.recovery.document.RecoveryPackage;
import dev.baton.handoff.recovery.meeting.Session;
import dev.baton.handoff.recovery.monitoring.Trial;
import dev.baton.handoff.recovery.record.IncidentRecord;
import dev.baton.handoff.recovery.restoration.Restoration;
import dev.baton.handoff.recovery.roster.Roster;
import dev.baton.handoff.recovery.sharing.Sharing;
import java.util.function.UnaryOperator;

/** All that a recovery handoff has beyond any handoff: its package, its people, its clearance, what was said of it, why it came back, and which systems outside know of it. */
public record Recovery(
        RecoveryPackage document,
        Roster roster,
        Clearance clearance,
        Session session,
        Returns returns,
        Restoration restoration,
        Counterparts outside) {

    /** Of a handoff of another kind, or one that has just begun. */
    public static final Recovery NONE = new Recovery(
            RecoveryPackage.EMPTY,
            Roster.EMPTY,
            Clearance.NONE,
            Session.NONE,
            Returns.NONE,
            Restoration.NONE,
            Counterparts.NONE);

    /** This with its package changed. */
    public Recovery document(UnaryOperator<RecoveryPackage> change) {
        return new Recovery(change.apply(document), roster, clearance, session, returns, restoration, outside);
    }

    /** This with its people changed. */
    public Recovery roster(UnaryOperator<Roster> change) {
        return new Recovery(document, change.apply(roster), clearance, session, returns, restoration, outside);
    }

    /** This with its clearance changed. */
    public Recovery clearance(UnaryOperator<Clearance> change) {
        return new Recovery(document, roster, change.apply(clearance), session, returns, restoration, outside);
    }

    /** This with what was said of it changed. */
    public Recovery session(UnaryOperator<Session> change) {
        return new Recovery(document, roster, clearance, change.apply(session), returns, restoration, outside);
    }

    /** This with what it came back for changed. */
    public Recovery returns(UnaryOperator<Returns> change) {
        return new Recovery(document, roster, clearance, session, change.apply(returns), restoration, outside);
    }

    /** This with what became of the systems changed. */
    public Recovery restoration(UnaryOperator<Restoration> change) {
        return new Recovery(document, roster, clearance, session, returns, change.apply(restoration), outside);
    }

    /** What stands of it in an incident tracking system. */
    public IncidentRecord record() {
        return outside.record();
    }

    /** Whether the queries of its indicators run in a monitoring system. */
    public Trial trial() {
        return outside.trial();
    }

    /** This with what stands of it in an incident tracking system changed. */
    public Recovery record(UnaryOperator<IncidentRecord> change) {
        return with(outside.with(change.apply(outside.record())));
    }

    /** This with what is known of the queries of its indicators changed. */
    public Recovery trial(UnaryOperator<Trial> change) {
        return with(outside.with(change.apply(outside.trial())));
    }

    /** Where its package is kept besides. */
    public Sharing sharing() {
        return outside.sharing();
    }

    /** This with where its package is kept changed. */
    public Recovery sharing(UnaryOperator<Sharing> change) {
        return with(outside.with(change.apply(outside.sharing())));
    }

    /** Whether people can open its package. */
    public Availability availability() {
        return outside.availability();
    }

    /** This with what is known of the link to its package. */
    public Recovery availability(Availability other) {
        return with(outside.with(other));
    }

    private Recovery with(Counterparts other) {
        return new Recovery(document, roster, clearance, session, returns, restoration, other);
    }
}
