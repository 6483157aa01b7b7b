package dev.baton.handoff.recovery.document;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Phase;
import dev.baton.handoff.recovery.Clearance;
import dev.baton.handoff.recovery.artifact.Artifacts;
import dev.baton.handoff.recovery.monitoring.Trial;
import java.util.function.UnaryOperator;

/** What happens to the handoff package while it is prepared. */
public sealed interface PackageEvent extends HandoffEvent {

    /** The incident was summed up. */
    record IncidentWritten(IncidentSummary incident) implements PackageEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return revised(handoff, moment, PackageSection.INCIDENT, before -> before.with(incident));
        }
    }

    /** The eradication was summed up; what was declared about an earlier summary is declared no longer. */
    record EradicationWritten(EradicationSummary eradication) implements PackageEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return revised(handoff, moment, PackageSection.ERADICATION, before -> before.with(eradication))
                    .recovery(recovery -> recovery.clearance(Clearance::undeclared));
        }
    }

    /** The guidance for recovery was written. */
    record GuidanceWritten(RecoveryGuidance guidance) implements PackageEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return revised(handoff, moment, PackageSection.GUIDANCE, before -> before.with(guidance));
        }
    }

    /** Residual risks and the monitoring plan were written; what was tried of an earlier plan is to be tried anew. */
    record MonitoringWritten(ResidualRisks monitoring) implements PackageEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return revised(handoff, moment, PackageSection.MONITORING, before -> before.with(monitoring))
                    .recovery(recovery -> recovery.trial(before -> Trial.NONE));
        }
    }

    /** What belongs to the package and stays where it is kept was named. */
    record ArtifactsWritten(Artifacts artifacts) implements PackageEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return revised(handoff, moment, PackageSection.ARTIFACTS, before -> before.with(artifacts));
        }
    }

    /** The package is complete; this version of it, with this SHA-256, is what is handed over. */
    record PackageMarkedReady(int version, String sha256) implements PackageEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.in(Phase.PACKAGE_READY, moment);
        }
    }

    private static Handoff revised(
            Handoff handoff, Moment moment, PackageSection section, UnaryOperator<RecoveryPackage> change) {
        Handoff revised = handoff.recovery(
                recovery -> recovery.document(before -> change.apply(before).revised(section, moment)));
        return handoff.phase() == Phase.PREPARING ? revised : revised.in(Phase.PREPARING, moment);
    }
}
