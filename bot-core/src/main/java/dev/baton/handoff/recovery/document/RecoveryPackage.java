package dev.baton.handoff.recovery.document;

import dev.baton.handoff.Moment;
import java.util.ArrayList;
import java.util.List;

/** The artifact of a recovery handoff: four sections, and each revision of them. */
public record RecoveryPackage(
        IncidentSummary incident,
        EradicationSummary eradication,
        RecoveryGuidance guidance,
        ResidualRisks monitoring,
        List<Revision> revisions) {

    /** Nothing written yet. */
    public static final RecoveryPackage EMPTY = new RecoveryPackage(
            IncidentSummary.NONE, EradicationSummary.NONE, RecoveryGuidance.NONE, ResidualRisks.NONE, List.of());

    public RecoveryPackage {
        revisions = List.copyOf(revisions);
    }

    /** The version, rising by one with each revision. */
    public int version() {
        return revisions.size();
    }

    /** The SHA-256 of what it says, in hexadecimal. */
    public String sha256() {
        return PackageFingerprint.of(this);
    }

    RecoveryPackage with(IncidentSummary other) {
        return new RecoveryPackage(other, eradication, guidance, monitoring, revisions);
    }

    RecoveryPackage with(EradicationSummary other) {
        return new RecoveryPackage(incident, other, guidance, monitoring, revisions);
    }

    RecoveryPackage with(RecoveryGuidance other) {
        return new RecoveryPackage(incident, eradication, other, monitoring, revisions);
    }

    RecoveryPackage with(ResidualRisks other) {
        return new RecoveryPackage(incident, eradication, guidance, other, revisions);
    }

    RecoveryPackage revised(PackageSection section, Moment moment) {
        List<Revision> more = new ArrayList<>(revisions);
        more.add(new Revision(version() + 1, moment, section.title()));
        return new RecoveryPackage(incident, eradication, guidance, monitoring, more);
    }

    /** This, one version further, because it went back to eradication: whoever had it gets it anew. */
    public RecoveryPackage returned(Moment moment) {
        List<Revision> more = new ArrayList<>(revisions);
        more.add(new Revision(version() + 1, moment, "Back to eradication"));
        return new RecoveryPackage(incident, eradication, guidance, monitoring, more);
    }
}
