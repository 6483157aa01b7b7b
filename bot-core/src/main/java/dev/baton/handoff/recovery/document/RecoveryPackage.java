package dev.baton.handoff.recovery.document;

import dev.baton.handoff.Moment;
import dev.baton.handoff.Once;
import dev.baton.handoff.recovery.artifact.Artifacts;
import dev.baton.handoff.recovery.template.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The artifact of a recovery handoff: five sections, the organisation's own part, and each revision of them. */
public record RecoveryPackage(
        IncidentSummary incident,
        EradicationSummary eradication,
        RecoveryGuidance guidance,
        ResidualRisks monitoring,
        Artifacts artifacts,
        Sheet sheet,
        List<Revision> revisions,
        Once<String> hash) {

    /** Nothing written yet. */
    public static final RecoveryPackage EMPTY = new RecoveryPackage(
            IncidentSummary.NONE,
            EradicationSummary.NONE,
            RecoveryGuidance.NONE,
            ResidualRisks.NONE,
            Artifacts.NONE,
            Sheet.NONE,
            List.of());

    public RecoveryPackage {
        revisions = List.copyOf(revisions);
    }

    private RecoveryPackage(
            IncidentSummary incident,
            EradicationSummary eradication,
            RecoveryGuidance guidance,
            ResidualRisks monitoring,
            Artifacts artifacts,
            Sheet sheet,
            List<Revision> revisions) {
        this(incident, eradication, guidance, monitoring, artifacts, sheet, revisions, new Once<>());
    }

    /** The version, rising by one with each revision. */
    public int version() {
        return revisions.size();
    }

    /** The SHA-256 of what it says, in hexadecimal. */
    public String sha256() {
        return hash.of(() -> PackageFingerprint.of(this));
    }

    RecoveryPackage with(IncidentSummary other) {
        return new RecoveryPackage(other, eradication, guidance, monitoring, artifacts, sheet, revisions);
    }

    RecoveryPackage with(EradicationSummary other) {
        return new RecoveryPackage(incident, other, guidance, monitoring, artifacts, sheet, revisions);
    }

    RecoveryPackage with(RecoveryGuidance other) {
        return new RecoveryPackage(incident, eradication, other, monitoring, artifacts, sheet, revisions);
    }

    RecoveryPackage with(ResidualRisks other) {
        return new RecoveryPackage(incident, eradication, guidance, other, artifacts, sheet, revisions);
    }

    RecoveryPackage with(Artifacts other) {
        return new RecoveryPackage(incident, eradication, guidance, monitoring, other, sheet, revisions);
    }

    /** This with the organisation's own part. */
    public RecoveryPackage with(Sheet other) {
        return new RecoveryPackage(incident, eradication, guidance, monitoring, artifacts, other, revisions);
    }

    RecoveryPackage revised(PackageSection section, Moment moment) {
        return revised(section.title(), moment);
    }

    /** This, one version further, for what was changed. */
    public RecoveryPackage revised(String description, Moment moment) {
        List<Revision> more = new ArrayList<>(revisions);
        more.add(new Revision(version() + 1, moment, description));
        return new RecoveryPackage(incident, eradication, guidance, monitoring, artifacts, sheet, more);
    }

    /** This, one version further, because it went back to eradication: whoever had it gets it anew. */
    public RecoveryPackage returned(Moment moment) {
        return revised("Back to eradication", moment);
    }
}
