package dev.baton.scenario.stage;

import static dev.baton.scenario.stage.Act.fill;
import static dev.baton.scenario.stage.Act.press;
import static dev.baton.scenario.stage.Acts.with;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.recovery.acceptance.AcceptanceCommand.AcceptRecovery;
import dev.baton.handoff.recovery.acceptance.AcceptanceCommand.AttestAcceptance;
import dev.baton.handoff.recovery.acceptance.AcceptanceCommand.ImportAcceptance;
import dev.baton.handoff.recovery.acceptance.AcceptanceCommand.RecordVerbalAcceptance;
import dev.baton.handoff.recovery.acceptance.AcceptanceCommand.RejectPackage;
import dev.baton.handoff.recovery.acceptance.AcceptanceCommand.SettleReason;
import dev.baton.handoff.recovery.acceptance.Assent.Form;
import dev.baton.handoff.recovery.artifact.Artifact;
import dev.baton.handoff.recovery.artifact.Artifacts;
import dev.baton.handoff.recovery.document.EradicationSummary;
import dev.baton.handoff.recovery.document.IncidentSummary;
import dev.baton.handoff.recovery.document.PackageCommand.MarkPackageReady;
import dev.baton.handoff.recovery.document.PackageCommand.WriteArtifacts;
import dev.baton.handoff.recovery.document.PackageCommand.WriteEradication;
import dev.baton.handoff.recovery.document.PackageCommand.WriteGuidance;
import dev.baton.handoff.recovery.document.PackageCommand.WriteIncident;
import dev.baton.handoff.recovery.document.PackageCommand.WriteMonitoring;
import dev.baton.handoff.recovery.document.RecoveryGuidance;
import dev.baton.handoff.recovery.document.ResidualRisks;
import dev.baton.handoff.recovery.document.Validation;
import dev.baton.handoff.recovery.meeting.ClearanceCommand.ApproveTransition;
import dev.baton.handoff.recovery.meeting.ClearanceCommand.DeclareEradication;
import dev.baton.handoff.recovery.meeting.GatheringCommand.ConcludeBriefing;
import dev.baton.handoff.recovery.meeting.GatheringCommand.HandOverWithoutMeeting;
import dev.baton.handoff.recovery.meeting.GatheringCommand.SayPresent;
import dev.baton.handoff.recovery.meeting.GatheringCommand.ScheduleRecoveryBriefing;
import dev.baton.handoff.recovery.meeting.GatheringCommand.StartRecoveryBriefing;
import dev.baton.handoff.recovery.meeting.Need;
import dev.baton.handoff.recovery.meeting.Point;
import dev.baton.handoff.recovery.meeting.PointCommand.AnswerConcern;
import dev.baton.handoff.recovery.meeting.PointCommand.ConfirmPoint;
import dev.baton.handoff.recovery.meeting.PointCommand.OpenPackage;
import dev.baton.handoff.recovery.meeting.PointCommand.RaiseConcern;
import dev.baton.handoff.recovery.meeting.Walkthrough;
import dev.baton.handoff.recovery.record.RecordCommand.OpenUnrecorded;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.RosterCommand.DeclareNotApplicable;
import dev.baton.handoff.recovery.roster.RosterCommand.NameParticipant;
import dev.baton.handoff.recovery.roster.RosterCommand.ReleaseParticipant;
import dev.baton.handoff.recovery.roster.RosterCommand.SayReady;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.handoff.recovery.template.TemplateCommand.FillSheet;
import dev.baton.view.Answers;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is done in a recovery handoff, by the buttons and forms of its playbook. */
public final class RecoveryActs {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private RecoveryActs() {}

    public static Act writesTheIncident(IncidentSummary incident) {
        Answers answers = with("happened", incident.happened())
                .with("impact", incident.impact())
                .with(
                        "timeline",
                        incident.timeline().stream()
                                .map(entry -> at(entry.at()) + " " + entry.zone() + "; " + entry.what())
                                .collect(Collectors.joining("\n")))
                .with(
                        "systems",
                        incident.systems().stream()
                                .map(system -> system.type() + ";" + system.name() + ";"
                                        + system.owner().email())
                                .collect(Collectors.joining("\n")))
                .with("cause", incident.rootCause());
        return fill(new WriteIncident(incident), "prepare.1", "fill", answers);
    }

    public static Act writesTheEradication(EradicationSummary eradication) {
        Answers answers = with(
                        "actions",
                        eradication.actions().stream()
                                .map(action -> String.join(
                                                ";", action.what(), action.system(), action.actor(), at(action.at()))
                                        + validation(action.validation()))
                                .collect(Collectors.joining("\n")))
                .with(
                        "issues",
                        eradication.issues().stream()
                                .map(issue -> issue.acceptedBecause().isEmpty()
                                        ? String.join(";", issue.what(), issue.owner(), issue.due())
                                        : String.join(";", issue.what(), "accepted", issue.acceptedBecause()))
                                .collect(Collectors.joining("\n")));
        return fill(new WriteEradication(eradication), "prepare.2", "fill", answers);
    }

    private static String validation(Validation validation) {
        return validation.equals(Validation.OPEN)
                ? ""
                : ";" + String.join(";", validation.result().words(), validation.method(), at(validation.at()));
    }

    public static Act writesTheGuidance(RecoveryGuidance guidance) {
        Answers answers = with(
                        "waves",
                        guidance.waves().stream()
                                .map(wave -> wave.number() + ";" + wave.name() + ";" + wave.rollback())
                                .collect(Collectors.joining("\n")))
                .with(
                        "order",
                        guidance.order().stream()
                                .map(placed -> String.join(
                                        ";",
                                        placed.system(),
                                        String.valueOf(placed.wave()),
                                        placed.way().name().toLowerCase(Locale.ROOT),
                                        placed.instruction()))
                                .collect(Collectors.joining("\n")));
        return fill(new WriteGuidance(guidance), "prepare.3", "fill", answers);
    }

    public static Act writesTheMonitoring(ResidualRisks left) {
        Answers answers = with("risks", String.join("\n", left.risks()))
                .with("none", left.noneSays())
                .with(
                        "indicators",
                        left.indicators().stream()
                                .map(each -> each.trait().name() + ";" + each.value() + ";" + each.query())
                                .collect(Collectors.joining("\n")))
                .with(
                        "sources",
                        left.sources().stream()
                                .map(each -> String.join(
                                        ";", each.source(), each.what(), each.who(), each.howLong(), each.escalation()))
                                .collect(Collectors.joining("\n")));
        return fill(new WriteMonitoring(left), "prepare.4", "fill", answers);
    }

    public static Act writesTheArtifacts(Artifacts artifacts) {
        Answers answers = with(
                        "reports",
                        artifacts.reports().stream()
                                .map(each -> each.system() + ";" + line(each.artifact()))
                                .collect(Collectors.joining("\n")))
                .with(
                        "unreported",
                        artifacts.unreported().entrySet().stream()
                                .map(each -> each.getKey() + ";" + each.getValue())
                                .collect(Collectors.joining("\n")))
                .with(
                        "retained",
                        artifacts.retained().stream()
                                .map(each -> String.join(";", each.what(), each.where(), each.sha256()))
                                .collect(Collectors.joining("\n")))
                .with(
                        "decks",
                        artifacts.decks().stream().map(RecoveryActs::line).collect(Collectors.joining("\n")));
        return fill(new WriteArtifacts(artifacts), "prepare.5", "fill", answers);
    }

    public static Act opensUnrecorded(String because) {
        return fill(new OpenUnrecorded(because), "unrecorded", "fill", with("words", because));
    }

    /** Answers the organisation's own questions, and ticks these lines of its checklist. */
    public static Act fillsTheSheet(Map<String, String> said, Set<String> ticked) {
        Answers answers = with("checklist", ticked.toArray(String[]::new));
        for (Map.Entry<String, String> each : said.entrySet()) {
            answers = answers.with("own." + each.getKey(), each.getValue());
        }
        return fill(new FillSheet(said, ticked), "prepare.own", "fill", answers);
    }

    private static String line(Artifact artifact) {
        return String.join(";", artifact.title(), artifact.link(), artifact.sha256());
    }

    static String at(Instant moment) {
        return WHEN.format(moment.atZone(BERLIN));
    }

    public static Act marksThePackageReady() {
        return press(new MarkPackageReady(), "ready", "yes");
    }

    public static Act names(Person person, Group group) {
        return fill(
                new NameParticipant(group, person),
                "roster",
                "name",
                with(group.name().toLowerCase(Locale.ROOT), person.id().key()));
    }

    public static Act releases(Handoff handoff, Person person, Group group) {
        int index = IntStream.range(0, handoff.recovery().roster().named().size())
                .filter(i -> handoff.recovery().roster().named().get(i).person().equals(person))
                .findFirst()
                .orElse(99);
        return fill(new ReleaseParticipant(group, person), "roster", "release", with("person", String.valueOf(index)));
    }

    public static Act saysNotApplicable(Group group, String because) {
        return fill(
                new DeclareNotApplicable(group, because),
                "roster",
                "none",
                with("group", group.name()).with("reason", because));
    }

    public static Act saysReady(Handoff handoff, Person person) {
        return press(new SayReady(), "prepared." + number(handoff, person), "yes");
    }

    public static Act declaresEradicationComplete() {
        return press(new DeclareEradication(), "declare", "yes");
    }

    public static Act approvesTheTransition(String evidence) {
        return fill(new ApproveTransition(evidence), "approve", "fill", with("evidence", evidence));
    }

    public static Act schedules(Instant start) {
        ZonedDateTime local = start.atZone(BERLIN);
        return fill(
                new ScheduleRecoveryBriefing(start),
                "schedule",
                "fill",
                with("day", local.toLocalDate().toString())
                        .with("time", local.toLocalTime().toString()));
    }

    public static Act handsOverWithoutAMeeting(String because) {
        return fill(new HandOverWithoutMeeting(because), "schedule", "without", with("reason", because));
    }

    public static Act isHere(Handoff handoff, Person person) {
        return press(new SayPresent(), "here." + number(handoff, person), "yes");
    }

    public static Act starts(Handoff handoff) {
        return press(
                new StartRecoveryBriefing(),
                "start." + Math.max(1, handoff.meeting().number()),
                "yes");
    }

    public static Act opensThePackage(Handoff handoff, Person person) {
        int version = handoff.recovery().document().version();
        List<Person> to = handoff.recovery().session().deliveries().stream()
                .filter(delivery -> delivery.version() == version)
                .map(delivery -> delivery.to())
                .toList();
        return press(new OpenPackage(), "open." + Math.max(1, to.indexOf(person) + 1), "yes");
    }

    public static Act confirms(Handoff handoff, Person person, Point point, Role role, String readBack) {
        String key = new Walkthrough(handoff)
                .all().stream()
                        .filter(need -> need.point() == point && need.role() == role)
                        .filter(need -> need.isOf(person))
                        .map(Need::key)
                        .findFirst()
                        .orElse((point.code() + "." + role.name() + ".1").toLowerCase(Locale.ROOT));
        ConfirmPoint means = new ConfirmPoint(point, role, readBack);
        return point == Point.PROCESS
                ? fill(means, "point." + key, "yes", with("readback", readBack))
                : press(means, "point." + key, "yes");
    }

    public static Act asks(Point point, String words) {
        return fill(new RaiseConcern(point, words), "point.r1.ir_lead.1", "or", with("question", words));
    }

    public static Act answers(int question, String words) {
        return fill(new AnswerConcern(question, words), "concern." + question, "fill", with("answer", words));
    }

    public static Act concludes(String recording) {
        return fill(new ConcludeBriefing(recording), "conclude", "fill", with("recording", recording));
    }

    public static Act accepts(Handoff handoff, Person lead) {
        return press(new AcceptRecovery(), "accept." + lead(handoff, lead), "yes");
    }

    public static Act recordsThatItWasSaid(Handoff handoff, Person lead, String recording, Instant saidAt) {
        Answers answers = with("lead", String.valueOf(lead(handoff, lead)))
                .with("recording", recording)
                .with("moment", at(saidAt) + " " + BERLIN);
        return fill(new RecordVerbalAcceptance(lead, recording, saidAt), "record", "verbal", answers);
    }

    public static Act recordsWhatWasWritten(Handoff handoff, Person lead, Form form, String reference) {
        Answers answers = with("lead", String.valueOf(lead(handoff, lead)))
                .with("form", form.name())
                .with("reference", reference);
        return fill(new ImportAcceptance(lead, form, reference), "record", "written", answers);
    }

    public static Act attests(Handoff handoff, Person lead) {
        return press(new AttestAcceptance(lead), "attest." + lead(handoff, lead), "yes");
    }

    public static Act rejects(String... reasons) {
        return fill(new RejectPackage(List.of(reasons)), "reject", "no", with("reasons", String.join("\n", reasons)));
    }

    public static Act settles(int reason, String how) {
        return fill(new SettleReason(reason, how), "reason." + reason, "fill", with("how", how));
    }

    private static int number(Handoff handoff, Person person) {
        return Math.max(1, new Table(handoff).everybody().indexOf(person) + 1);
    }

    private static int lead(Handoff handoff, Person lead) {
        return Math.max(1, new Table(handoff).leads().indexOf(lead) + 1);
    }
}
