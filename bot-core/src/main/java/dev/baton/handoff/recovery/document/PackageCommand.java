package dev.baton.handoff.recovery.document;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.recovery.Preparing;
import dev.baton.handoff.recovery.artifact.Artifacts;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkTrialAsked;
import dev.baton.handoff.recovery.document.PackageEvent.ArtifactsWritten;
import dev.baton.handoff.recovery.document.PackageEvent.EradicationWritten;
import dev.baton.handoff.recovery.document.PackageEvent.GuidanceWritten;
import dev.baton.handoff.recovery.document.PackageEvent.IncidentWritten;
import dev.baton.handoff.recovery.document.PackageEvent.MonitoringWritten;
import dev.baton.handoff.recovery.document.PackageEvent.PackageMarkedReady;
import dev.baton.handoff.recovery.monitoring.TrialEvent.TrialAsked;
import dev.baton.handoff.recovery.template.Demands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may be asked of the handoff package while it is prepared. */
public sealed interface PackageCommand extends HandoffCommand.OfRecovery {

    /** Sums the incident up. */
    record WriteIncident(IncidentSummary incident) implements PackageCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Optional<AffectedSystem> twice = incident.systems().stream()
                    .filter(system -> incident.systems().stream()
                                    .filter(other -> other.name().equals(system.name()))
                                    .count()
                            > 1)
                    .findFirst();
            return Preparing.the(handoff, asked)
                    .given(
                            twice.isEmpty(),
                            Rule.THE_RECOVERY_PACKAGE_IS_COMPLETE,
                            () -> "Each impacted system is listed once; "
                                    + twice.orElseThrow().name() + " is there twice.")
                    .orElse(() -> written(
                            handoff.recovery().document().incident().equals(incident), new IncidentWritten(incident)));
        }
    }

    /** Sums the eradication up: each action with its validation. */
    record WriteEradication(EradicationSummary eradication) implements PackageCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Ruling ruling = Preparing.the(handoff, asked);
            for (EradicationAction action : eradication.actions()) {
                ruling = known(ruling, handoff, action.system());
            }
            return ruling.orElse(() -> written(
                    handoff.recovery().document().eradication().equals(eradication),
                    new EradicationWritten(eradication)));
        }
    }

    /** Says how to recover: waves, order, special instructions. */
    record WriteGuidance(RecoveryGuidance guidance) implements PackageCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Ruling ruling = Preparing.the(handoff, asked);
            for (Placement placed : guidance.order()) {
                ruling = known(ruling, handoff, placed.system());
            }
            return ruling.orElse(() ->
                    written(handoff.recovery().document().guidance().equals(guidance), new GuidanceWritten(guidance)));
        }
    }

    /** Says what is left, what to watch for and where. */
    record WriteMonitoring(ResidualRisks monitoring) implements PackageCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            String unreachable = monitoring.sources().stream()
                    .filter(source -> !source.isReachable())
                    .map(MonitoringSource::source)
                    .collect(Collectors.joining(", "));
            return Preparing.the(handoff, asked)
                    .given(
                            unreachable.isEmpty(),
                            Rule.ESCALATION_REACHES_SOMEBODY,
                            () -> "An escalation path ends at a mail address or a number that is answered; not so for "
                                    + unreachable + ".")
                    .orElse(() -> written(
                            handoff.recovery().document().monitoring().equals(monitoring),
                            new MonitoringWritten(monitoring)));
        }
    }

    /** Names what belongs to the package and stays where it is kept: by reference, never as a program or an archive. */
    record WriteArtifacts(Artifacts artifacts) implements PackageCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Ruling ruling = Preparing.the(handoff, asked);
            for (String system : artifacts.systems()) {
                ruling = known(ruling, handoff, system);
            }
            Optional<String> unfit = artifacts.unfit();
            return ruling.given(unfit.isEmpty(), Rule.ARTIFACTS_ARE_REFERENCES, () -> unfit.orElseThrow() + ".")
                    .orElse(() -> written(
                            handoff.recovery().document().artifacts().equals(artifacts),
                            new ArtifactsWritten(artifacts)));
        }
    }

    /** Says that the package is complete and may be handed over. */
    record MarkPackageReady() implements PackageCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            RecoveryPackage all = handoff.recovery().document();
            List<String> demanded = new Demands(handoff).missing();
            Ruling ruling = Preparing.the(handoff, asked)
                    .given(
                            handoff.phase() == Phase.PREPARING,
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + handoff.phase().words() + "; its package is ready already.");
            return complete(ruling, all)
                    .given(
                            demanded.isEmpty(),
                            Rule.THE_TEMPLATE_IS_FILLED,
                            () -> "The organisation's template asks for more: " + String.join("; ", demanded) + ".")
                    .given(
                            handoff.recovery().returns().open().isEmpty(),
                            Rule.A_REJECTION_HAS_REASONS,
                            () -> "What it was rejected for is not settled: "
                                    + handoff.recovery().returns().words() + ".")
                    .orElse(() -> ready(handoff, asked.organisation().practice().monitoring()));
        }

        /**
         * From now on its link is tried, where nobody vouches for it (A9-26), and, where the organisation has a monitoring
         * system, the queries of its indicators are (A9-31).
         */
        private static Decision ready(Handoff handoff, String monitoring) {
            RecoveryPackage all = handoff.recovery().document();
            List<HandoffEvent> events = new ArrayList<>();
            events.add(new PackageMarkedReady(all.version(), all.sha256()));
            if (!handoff.recovery().availability().isVouchedFor()) {
                events.add(new LinkTrialAsked());
            }
            if (!monitoring.isEmpty()) {
                events.add(new TrialAsked(monitoring));
            }
            return Decision.happened(events.toArray(HandoffEvent[]::new));
        }

        /** What every package needs, whatever the organisation's template says. */
        private static Ruling complete(Ruling ruling, RecoveryPackage all) {
            Completeness completeness = new Completeness(all);
            List<String> missing = completeness.missing();
            List<String> withoutRollback = completeness.wavesWithoutRollback();
            List<String> unreported = completeness.unreported();
            return ruling.given(
                            missing.isEmpty(),
                            Rule.THE_RECOVERY_PACKAGE_IS_COMPLETE,
                            () -> "The package lacks " + String.join("; ", missing) + ".")
                    .given(
                            all.eradication().unvalidated().isEmpty(),
                            Rule.EVERY_ACTION_IS_VALIDATED,
                            () -> "Not shown to have worked: " + completeness.unvalidated() + ".")
                    .given(
                            withoutRollback.isEmpty(),
                            Rule.EVERY_WAVE_CAN_BE_ROLLED_BACK,
                            () -> "No rollback plan for " + String.join(", ", withoutRollback) + ".")
                    .given(
                            unreported.isEmpty(),
                            Rule.EVERY_SYSTEM_HAS_ITS_REPORT,
                            () -> "No validation report, and no reason for that: " + String.join(", ", unreported)
                                    + ".")
                    .given(
                            completeness.areRisksNamed(),
                            Rule.RESIDUAL_RISKS_ARE_NAMED,
                            () -> "Name the residual risks, or who says that none are identified.");
        }
    }

    private static Ruling known(Ruling ruling, Handoff handoff, String system) {
        return ruling.given(
                () -> handoff.recovery().document().incident().system(system).isPresent(),
                Rule.THE_RECOVERY_PACKAGE_IS_COMPLETE,
                () -> "'" + system + "' is not among the impacted systems.");
    }

    /** What is written as it stands already changes nothing. */
    private static Decision written(boolean isAsItStands, HandoffEvent event) {
        return isAsItStands ? Decision.happened() : Decision.happened(event);
    }
}
