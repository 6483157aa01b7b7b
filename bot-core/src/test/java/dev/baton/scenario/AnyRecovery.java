package dev.baton.scenario;

import dev.baton.handoff.Severity;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.opening.Kind;
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.artifact.Artifact;
import dev.baton.handoff.recovery.artifact.Artifacts;
import dev.baton.handoff.recovery.artifact.Report;
import dev.baton.handoff.recovery.artifact.Retention;
import dev.baton.handoff.recovery.document.AffectedSystem;
import dev.baton.handoff.recovery.document.EradicationAction;
import dev.baton.handoff.recovery.document.EradicationSummary;
import dev.baton.handoff.recovery.document.IncidentSummary;
import dev.baton.handoff.recovery.document.Indicator;
import dev.baton.handoff.recovery.document.MonitoringSource;
import dev.baton.handoff.recovery.document.OutstandingIssue;
import dev.baton.handoff.recovery.document.Placement;
import dev.baton.handoff.recovery.document.RecoveryGuidance;
import dev.baton.handoff.recovery.document.ResidualRisks;
import dev.baton.handoff.recovery.document.TimelineEntry;
import dev.baton.handoff.recovery.document.Validation;
import dev.baton.handoff.recovery.document.Wave;
import dev.baton.scenario.stage.World;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What does not matter in a scenario of recovery, and the one thing of it that does. */
public final class AnyRecovery {

    public static final String DIRECTORY = "dc-01";
    public static final String FILES = "fs-01";
    public static final String TILLS = "tills";

    /** Who receives: leads, operations, owners of systems, monitoring. */
    public static final Person RECOVERY_LEAD = Cast.PLATFORM_LEAD;

    public static final Person OTHER_LEAD = Cast.PLATFORM_MANAGER;
    public static final Person OPERATIONS = Cast.PLATFORM_ENGINEER;
    public static final Person OWNER = Cast.LEAD;
    public static final Person OTHER_OWNER = Cast.MANAGER;
    public static final Person WATCHER = Cast.VERIFIER;
    public static final Person ADMINISTRATOR = Cast.ENGINEER;

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private AnyRecovery() {}

    public static OpenHandoff anyRecovery() {
        Incident incident = new Incident("INC-9", "", Severity.CRITICAL, false, "");
        return new OpenHandoff(Kind.RECOVERY, "Ransomware on the file servers", incident, Cast.COMMANDER);
    }

    public static IncidentSummary anyIncident() {
        return new IncidentSummary(
                "The file servers were encrypted.",
                "Three sites could not work for two days.",
                List.of(
                        new TimelineEntry(World.berlin("2026-12-14T08:14"), BERLIN, "Ransom note found on fs-01"),
                        new TimelineEntry(World.berlin("2026-12-14T09:00"), BERLIN, "All servers disconnected")),
                List.of(
                        new AffectedSystem("server", DIRECTORY, OWNER),
                        new AffectedSystem("server", FILES, OWNER),
                        new AffectedSystem("application", TILLS, OTHER_OWNER)),
                "");
    }

    public static IncidentSummary incidentCausedBy(String cause) {
        IncidentSummary any = anyIncident();
        return new IncidentSummary(any.happened(), any.impact(), any.timeline(), any.systems(), cause);
    }

    public static EradicationSummary anyEradication() {
        return eradicationWith(new Validation(Validation.Result.PASSED, "EDR scan", World.berlin("2026-12-16T18:00")));
    }

    public static EradicationSummary eradicationWith(Validation validation) {
        return new EradicationSummary(
                List.of(
                        new EradicationAction(
                                "Removed updsvc",
                                FILES,
                                "Anton Analyst",
                                World.berlin("2026-12-15T10:00"),
                                new Validation(Validation.Result.PASSED, "EDR scan", World.berlin("2026-12-16T18:00"))),
                        new EradicationAction(
                                "Reset krbtgt twice",
                                DIRECTORY,
                                "Anton Analyst",
                                World.berlin("2026-12-15T12:00"),
                                validation)),
                List.of(new OutstandingIssue("Two laptops are offline", "egon@example.org", "2026-12-30", "")));
    }

    public static EradicationSummary eradicationWith(OutstandingIssue issue) {
        return new EradicationSummary(anyEradication().actions(), List.of(issue));
    }

    public static RecoveryGuidance anyGuidance() {
        return guidanceWith("Backup of 10 December");
    }

    public static RecoveryGuidance guidanceWith(String rollbackOfTheSecondWave) {
        return new RecoveryGuidance(
                List.of(
                        new Wave(1, "Infrastructure", "Snapshot of 13 December"),
                        new Wave(2, "Applications", rollbackOfTheSecondWave)),
                List.of(
                        new Placement(DIRECTORY, 1, Placement.Way.REBUILD, "From the golden image"),
                        new Placement(FILES, 1, Placement.Way.EITHER, ""),
                        new Placement(TILLS, 2, Placement.Way.RESTORE, "Offline until patched")));
    }

    /** The tills are not ready for recovery. */
    public static RecoveryGuidance guidanceWithoutTheTills() {
        RecoveryGuidance any = anyGuidance();
        return new RecoveryGuidance(any.waves().subList(0, 1), any.order().subList(0, 2));
    }

    public static ResidualRisks anyMonitoring() {
        return monitoringWith("soc@example.org");
    }

    public static ResidualRisks monitoringWith(String escalation) {
        return new ResidualRisks(
                List.of("Old passwords may be known"),
                "",
                List.of(new Indicator(Indicator.Trait.DOMAIN, "updates.evil.example")),
                List.of(new MonitoringSource("EDR", "New services", "SOC", "30 days", escalation)));
    }

    public static ResidualRisks monitoringWithoutRisks(String says) {
        return new ResidualRisks(
                List.of(), says, anyMonitoring().indicators(), anyMonitoring().sources());
    }

    /** One scan speaks of every system. */
    public static Artifacts anyArtifacts() {
        return artifactsWith(new Retention("Malware samples", "Evidence vault, case 9", "c0".repeat(32)));
    }

    public static Artifacts artifactsWith(Retention retained) {
        return new Artifacts(
                List.of(new Artifact("Briefing deck", "https://files.example/deck.pdf", "a1".repeat(32))),
                Stream.of(DIRECTORY, FILES, TILLS)
                        .map(system -> new Report(system, anyReport()))
                        .toList(),
                List.of(retained),
                Map.of());
    }

    /** The tills have no report, and this is why, or nobody says. */
    public static Artifacts artifactsWithoutTheTills(Map<String, String> because) {
        return new Artifacts(
                List.of(),
                Stream.of(DIRECTORY, FILES)
                        .map(system -> new Report(system, anyReport()))
                        .toList(),
                List.of(),
                because);
    }

    private static Artifact anyReport() {
        return new Artifact("EDR scan", "https://files.example/edr.pdf", "b2".repeat(32));
    }

    public static String anyCaveats() {
        return "We rebuild dc-01 from the golden image first, then the rest.";
    }
}
