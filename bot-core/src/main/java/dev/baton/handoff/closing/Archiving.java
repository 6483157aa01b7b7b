package dev.baton.handoff.closing;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.Rule;
import dev.baton.handoff.briefing.Signature;
import dev.baton.handoff.closing.ArchiveEntry.Kept;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.AffectedTeam;
import dev.baton.handoff.recovery.acceptance.Assent;
import dev.baton.handoff.recovery.artifact.Artifact;
import dev.baton.handoff.recovery.artifact.Artifacts;
import dev.baton.handoff.recovery.meeting.Session;
import dev.baton.handoff.risk.RiskTime;
import dev.baton.handoff.verification.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept of a handoff when it is over, and for how long: «Retain handoff package and meeting records» (A7-14). */
public final class Archiving {

    private Archiving() {}

    /** The entry that a handoff gets when it is closed now (A9-35). */
    public static ClosingEvent.ArchiveEntered entry(Handoff handoff, Asked asked) {
        Stream<Kept> records = switch (handoff.opening().kind()) {
            case REMEDIATION -> ofRemediation(handoff);
            case RECOVERY -> ofRecovery(handoff);
        };
        return new ClosingEvent.ArchiveEntered(
                new ArchiveEntry(end(asked.at(), asked.organisation()), records.toList()));
    }

    /** Why a handoff cannot be deleted, if it cannot: nothing is before its time is over (A7-14), nor while a risk may come back. */
    public static Optional<Decision.Refused> deletionRefused(Handoff handoff, Instant now, Organisation organisation) {
        if (!handoff.phase().isFinal()) {
            return Optional.of(refused(handoff.id() + " is "
                    + handoff.phase().words().toLowerCase(Locale.ROOT)
                    + "; it is not archived yet, and nothing of it can be deleted."));
        }
        Optional<Instant> risk = new RiskTime().next(handoff, organisation);
        if (risk.isPresent()) {
            return Optional.of(refused(handoff.id() + " has an accepted risk that ends on "
                    + ArchiveEntry.day(LocalDate.ofInstant(risk.get(), organisation.zone()))
                    + " and comes back then; nothing of it can be deleted before."));
        }
        LocalDate end = keptUntil(handoff, organisation);
        return LocalDate.ofInstant(now, organisation.zone()).isBefore(end)
                ? Optional.of(refused(handoff.id() + " is kept until " + ArchiveEntry.day(end)
                        + "; it can be deleted from that day on."))
                : Optional.empty();
    }

    private static Decision.Refused refused(String because) {
        return new Decision.Refused(Rule.RECORDS_ARE_KEPT, because);
    }

    /** The first day on which a handoff that is over may be deleted; what was called off has no entry and is kept as long. */
    public static LocalDate keptUntil(Handoff handoff, Organisation organisation) {
        ArchiveEntry entry = handoff.stage().archive();
        return entry.isMade() ? entry.keptUntil() : end(handoff.stage().since(), organisation);
    }

    private static LocalDate end(Instant over, Organisation organisation) {
        return LocalDate.ofInstant(over, organisation.zone())
                .plusYears(organisation.practice().retentionYears());
    }

    private static Stream<Kept> ofRemediation(Handoff handoff) {
        return Stream.of(
                        Stream.of(new Kept(
                                "Handoff document, version "
                                        + handoff.document().edition().version(),
                                "",
                                handoff.documentSha256())),
                        handoff.participants().teams().stream().flatMap(team -> signature(handoff, team)),
                        handoff.work().projects(item -> true).stream().flatMap(project -> check(handoff, project)))
                .flatMap(records -> records);
    }

    private static Stream<Kept> signature(Handoff handoff, AffectedTeam team) {
        return Optional.ofNullable(handoff.answers().signatures().get(team.id()))
                .map(Signature::documentSha256)
                .stream()
                .map(sha256 -> new Kept("Written acceptance of " + team.name(), "", sha256));
    }

    private static Stream<Kept> check(Handoff handoff, String project) {
        return handoff.work().item(project).map(item -> item.check().last()).filter(Evidence::isThere).stream()
                .map(evidence -> new Kept("Check of " + project, "", evidence.sha256()));
    }

    private static Stream<Kept> ofRecovery(Handoff handoff) {
        Session session = handoff.recovery().session();
        String recording = session.manner().recording();
        return Stream.of(
                        Stream.of(new Kept(
                                "Recovery package, version "
                                        + handoff.recovery().document().version(),
                                "",
                                handoff.recovery().document().sha256())),
                        files(handoff.recovery().document().artifacts()),
                        recording.isEmpty()
                                ? Stream.<Kept>empty()
                                : Stream.of(new Kept("Recording of the briefing", recording, "")),
                        session.assents().stream().map(Archiving::assent))
                .flatMap(records -> records);
    }

    private static Stream<Kept> files(Artifacts all) {
        return Stream.of(
                        all.decks().stream().map(each -> file(each.title(), each)),
                        all.reports().stream()
                                .map(each -> file("Validation report of " + each.system(), each.artifact())),
                        all.retained().stream().map(each -> new Kept(each.what(), each.where(), each.sha256())))
                .flatMap(records -> records);
    }

    private static Kept file(String what, Artifact artifact) {
        return new Kept(what, artifact.link(), artifact.sha256());
    }

    private static Kept assent(Assent assent) {
        return new Kept(
                "Acceptance by " + assent.lead().name() + ", " + assent.form().words(),
                assent.reference(),
                assent.sha256());
    }
}
