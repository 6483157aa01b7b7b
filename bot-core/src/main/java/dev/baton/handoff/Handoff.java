package dev.baton.handoff;

import dev.baton.handoff.briefing.Answers;
import dev.baton.handoff.briefing.Briefing;
import dev.baton.handoff.briefing.Meeting;
import dev.baton.handoff.briefing.Objections;
import dev.baton.handoff.briefing.Walk;
import dev.baton.handoff.document.Fingerprints;
import dev.baton.handoff.document.HandoffDocument;
import dev.baton.handoff.followup.Kinship;
import dev.baton.handoff.invitation.Invitations;
import dev.baton.handoff.leaving.Leavings;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.opening.Kind;
import dev.baton.handoff.opening.Opening;
import dev.baton.handoff.people.Participants;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.Recovery;
import dev.baton.handoff.scope.Scope;
import dev.baton.handoff.scope.Scoping;
import dev.baton.handoff.watch.Watch;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.Work;
import dev.baton.handoff.work.WorkItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * «A state transition with a defined input, defined output, and defined acceptance criteria» (A1-06): the fold of its
 * events. Its input is scope and plan of the {@link #document()}, its output the {@link #items()}, its acceptance
 * criteria the {@link #walk()} through the briefing.
 */
public record Handoff(
        HandoffId id,
        long version,
        Stage stage,
        Opening opening,
        Participants participants,
        Remediation remediation,
        Recovery recovery) {

    /** A number with nothing behind it yet. */
    public static Handoff unopened(HandoffId id) {
        Incident nothing = new Incident("", "", Severity.LOW, false, "");
        Moment never = new Moment(Person.BATON, Instant.EPOCH);
        return new Handoff(
                id,
                0,
                Stage.UNOPENED,
                new Opening(Kind.REMEDIATION, "", nothing, never, Kinship.NONE),
                new Participants(Person.BATON, List.of(), Map.of()),
                Remediation.NONE,
                Recovery.NONE);
    }

    /** The handoff that this history makes. */
    public static Handoff of(HandoffId id, List<Recorded> history) {
        return unopened(id).after(history);
    }

    /** This handoff after these events more, which must be the next. */
    public Handoff after(List<Recorded> more) {
        Handoff handoff = this;
        for (Recorded recorded : more) {
            handoff = handoff.after(recorded);
        }
        return handoff;
    }

    /** This handoff after one more event, which must be the next. */
    public Handoff after(Recorded recorded) {
        if (recorded.version() != version + 1) {
            throw new IllegalStateException(id + ": event " + recorded.version() + " after " + version);
        }
        return recorded.event().applyTo(this, recorded.moment()).at(version + 1);
    }

    private Handoff at(long next) {
        return new Handoff(id, next, stage, opening, participants, remediation, recovery);
    }

    /** What it answers to a command; one that belongs to the other kind is refused before it is looked at (A7-02). */
    public Decision decide(HandoffCommand command, Asked asked) {
        return command.isOf(opening.kind())
                ? command.decide(this, asked)
                : Decision.refused(
                        Rule.EACH_KIND_HAS_ITS_OWN_STEPS,
                        id + " is a " + opening.kind().words() + " handoff; this is no step of one.");
    }

    /** Where it stands. */
    public Phase phase() {
        return stage.phase();
    }

    /** The commander's name, or that of whoever sits in the commander's seat. */
    public String commanderName() {
        return participants
                .at(Participants.commanderSeat())
                .map(Person::name)
                .orElseGet(() -> participants.commander().name());
    }

    /** The document of remediation. */
    public HandoffDocument document() {
        return remediation.document();
    }

    /** What is said of it in the briefing. */
    public Briefing briefing() {
        return remediation.briefing();
    }

    /** What follows acceptance. */
    public FollowThrough followThrough() {
        return remediation.followThrough();
    }

    /** What is affected. */
    public Scope scope() {
        return scoping().scope();
    }

    /** What is affected, with the question under way and what waits for the commander. */
    public Scoping scoping() {
        return document().scoping();
    }

    /** The briefing's appointment. */
    public Meeting meeting() {
        return stage.meeting();
    }

    /** Who was invited to it, and what they answered. */
    public Invitations invitations() {
        return stage.invitations();
    }

    /** What has been said yes to. */
    public Answers answers() {
        return briefing().answers();
    }

    /** What has been said instead of yes. */
    public Objections objections() {
        return briefing().objections();
    }

    /** The way through the document. */
    public Walk walk() {
        return new Walk(this);
    }

    /** The fingerprints of the document as it stands. */
    public Fingerprints fingerprints() {
        return remediation.fingerprints();
    }

    /** The SHA-256 of the whole document as it stands, in hexadecimal. */
    public String documentSha256() {
        return fingerprints().whole();
    }

    /** What became of the items since acceptance. */
    public Work work() {
        return followThrough().work();
    }

    /** The month after the incident has closed. */
    public Watch watch() {
        return followThrough().watch();
    }

    /** One work item for each project in scope (A2-18). */
    public List<WorkItem> items() {
        return scope().projects().stream()
                .map(project -> new WorkItem(
                        project,
                        document().owner(project.name()).orElse(null),
                        work().item(project.name()).orElse(null)))
                .toList();
    }

    /** Whether engineering is leading; until acceptance security is (A1-03). */
    public boolean isLedByEngineering() {
        return phase().isAccepted();
    }

    /** " on Mon 21 Dec, 14:00 CET" when a briefing is scheduled, else nothing; for the end of a sentence. */
    public String whenBriefed() {
        return phase() == Phase.BRIEFING_SCHEDULED
                ? " on " + meeting().words(participants.commander().zone())
                : "";
    }

    /** This handoff, opened. */
    public Handoff opened(Opening opening, Person commander) {
        Participants table = new Participants(commander, List.of(), Map.of());
        return new Handoff(id, version, stage, opening, table, remediation, recovery);
    }

    /** This handoff with another kinship. */
    public Handoff kinship(UnaryOperator<Kinship> change) {
        Opening kin = opening.with(change.apply(opening.kinship()));
        return new Handoff(id, version, stage, kin, participants, remediation, recovery);
    }

    /** This handoff in another phase. */
    public Handoff in(Phase phase, Moment moment) {
        return with(stage.in(phase, moment.at()));
    }

    /** This handoff with another appointment, at which nobody is there yet. */
    public Handoff appointed(Meeting meeting) {
        return with(stage.appointed(meeting)).briefing(Briefing::withoutAnybody);
    }

    /** This handoff with other invitations to its briefing. */
    public Handoff invitations(UnaryOperator<Invitations> change) {
        return with(stage.invitations(change));
    }

    /** This handoff, standing elsewhere. */
    public Handoff with(Stage other) {
        return new Handoff(id, version, other, opening, participants, remediation, recovery);
    }

    /** This handoff with one more version of its document; an edit takes a ready package back to draft (B1). */
    public Handoff edited(Moment moment) {
        Handoff edited = document(HandoffDocument::edited);
        return phase() == Phase.PACKAGE_READY ? edited.in(Phase.DRAFT, moment) : edited;
    }

    /** This handoff with other people at the table. */
    public Handoff with(Participants table) {
        return new Handoff(id, version, stage, opening, table, remediation, recovery);
    }

    private Handoff remediation(UnaryOperator<Remediation> change) {
        return new Handoff(id, version, stage, opening, participants, change.apply(remediation), recovery);
    }

    /** This handoff with what only a recovery handoff has changed. */
    public Handoff recovery(UnaryOperator<Recovery> change) {
        return new Handoff(id, version, stage, opening, participants, remediation, change.apply(recovery));
    }

    /** This handoff with its document changed. */
    public Handoff document(UnaryOperator<HandoffDocument> change) {
        return remediation(all -> all.document(change));
    }

    /** This handoff with its scope changed. */
    public Handoff scoping(UnaryOperator<Scoping> change) {
        return document(document -> document.with(change.apply(document.scoping())));
    }

    /** This handoff with its briefing changed. */
    public Handoff briefing(UnaryOperator<Briefing> change) {
        return remediation(all -> all.briefing(change));
    }

    /** This handoff with what was said instead of yes changed. */
    public Handoff objections(UnaryOperator<Objections> change) {
        return briefing(briefing -> briefing.objections(change));
    }

    /** This handoff with what was said yes to changed. */
    public Handoff answers(UnaryOperator<Answers> change) {
        return briefing(briefing -> briefing.answers(change));
    }

    /** This handoff with what followed acceptance changed. */
    public Handoff followThrough(UnaryOperator<FollowThrough> change) {
        return remediation(all -> all.followThrough(change));
    }

    /** This handoff with its committed work changed. */
    public Handoff work(UnaryOperator<Work> change) {
        return followThrough(through -> through.with(change.apply(through.work())));
    }

    /** This handoff with its leaver cases changed. */
    public Handoff leavings(UnaryOperator<Leavings> change) {
        return followThrough(through -> through.leavings(change));
    }

    /** This handoff with one item changed; where all of them stand decides where it stands (B1). */
    public Handoff item(String project, Moment moment, UnaryOperator<Progress> change) {
        Handoff changed = work(work -> work.item(project, change));
        Phase next = changed.work().phaseAfter(phase());
        return next == phase() ? changed : changed.in(next, moment);
    }
}
