package dev.baton.scenario.stage;

import static dev.baton.scenario.stage.Act.fill;
import static dev.baton.scenario.stage.Act.press;
import static dev.baton.scenario.stage.Acts.with;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Parsed;
import dev.baton.handoff.briefing.MeetingCommand.CheckIn;
import dev.baton.handoff.briefing.MeetingCommand.EndBriefing;
import dev.baton.handoff.briefing.MeetingCommand.MoveBriefing;
import dev.baton.handoff.briefing.MeetingCommand.NameDelegate;
import dev.baton.handoff.briefing.MeetingCommand.ScheduleBriefing;
import dev.baton.handoff.briefing.MeetingCommand.StartBriefing;
import dev.baton.handoff.document.DocumentCommand.MarkReady;
import dev.baton.handoff.document.DocumentCommand.PlanVerification;
import dev.baton.handoff.document.DocumentCommand.WritePlan;
import dev.baton.handoff.document.DocumentCommand.WriteSummary;
import dev.baton.handoff.document.Plan.FixedVersion;
import dev.baton.handoff.document.SuggestionCommand.AskForSuggestions;
import dev.baton.handoff.document.SuggestionCommand.WriteSuggestedPlan;
import dev.baton.handoff.document.Summary;
import dev.baton.handoff.opening.OpeningCommand.CancelHandoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.ImportCommand.AttestScope;
import dev.baton.handoff.scope.ImportCommand.ImportScope;
import dev.baton.handoff.scope.ImportedList;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeCommand.AcceptScopeDifference;
import dev.baton.handoff.scope.ScopeCommand.AcknowledgeTargets;
import dev.baton.handoff.scope.ScopeCommand.AskAgain;
import dev.baton.handoff.scope.ScopeCommand.RequestScope;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** What is done around a briefing, by the buttons and forms of the playbook. */
public final class Preparations {

    private Preparations() {}

    public static Act summary(String happened, String impact) {
        return fill(
                new WriteSummary(new Summary(happened, impact)),
                "prepare.1",
                "fill",
                with("happened", happened).with("impact", impact));
    }

    public static Act scope(String... lines) {
        return fill(
                new RequestScope(coordinates(lines)),
                "prepare.2",
                "fill",
                with("components", String.join("\n", lines)));
    }

    /** The coordinates of these lines; those that are none are left out, as their form would not let them through. */
    public static List<ComponentCoordinates> coordinates(String... lines) {
        return Stream.of(lines)
                .map(ComponentCoordinates::parse)
                .flatMap(parsed -> parsed instanceof Parsed.Value<ComponentCoordinates> value
                        ? Stream.of(value.value())
                        : Stream.empty())
                .toList();
    }

    public static Act plan(String version, String advice) {
        List<FixedVersion> fixed = version.isEmpty() ? List.of() : List.of(new FixedVersion(Shelf.LOG4J, version));
        return fill(
                new WritePlan(fixed, advice),
                "prepare.3",
                "fill",
                with("fixed-0", version).with("advice", advice));
    }

    /** The plan with the tool's words where it suggests something. */
    public static Act suggestedPlan(String version) {
        return fill(
                new WriteSuggestedPlan(List.of(new FixedVersion(Shelf.LOG4J, version)), ""),
                "prepare.3",
                "fill",
                with("fixed-0", version).with("words", "SUGGESTED"));
    }

    public static Act askForSuggestions() {
        return press(new AskForSuggestions(), "suggestions", "again");
    }

    public static Act verification(Person verifier, String evidence) {
        return fill(
                new PlanVerification(verifier, evidence),
                "prepare.6",
                "fill",
                with("verifier", verifier.id().key()).with("evidence", evidence));
    }

    public static Act importedScope(String list, String... lines) {
        Parsed<InventoryAnswer> read = new ImportedList(coordinates(lines), Instant.EPOCH).read(list);
        return fill(
                new ImportScope(coordinates(lines), ((Parsed.Value<InventoryAnswer>) read).value()),
                "import",
                "fill",
                with("components", String.join("\n", lines)).with("list", list));
    }

    /** In the briefing by a step of its own, before it by the step that pulls the scope. */
    public static Act askAgain(boolean briefed) {
        return briefed ? press(new AskAgain(), "again", "yes") : press(new AskAgain(), "prepare.2", "again");
    }

    public static Act attest() {
        return press(new AttestScope(), "attest", "yes");
    }

    public static Act acknowledge() {
        return press(new AcknowledgeTargets(), "acknowledge", "yes");
    }

    public static Act ready() {
        return press(new MarkReady(), "ready", "yes");
    }

    public static Act schedule(Handoff handoff, Instant start) {
        ZonedDateTime local = start.atZone(handoff.participants().commander().zone());
        return fill(
                new ScheduleBriefing(start),
                "schedule",
                "fill",
                with("day", local.toLocalDate().toString())
                        .with("time", local.toLocalTime().toString()));
    }

    public static Act move(Handoff handoff, Seat missing) {
        return move(handoff.meeting().number(), missing);
    }

    /** By the card of this appointment, which may be moved already. */
    public static Act move(int number, Seat missing) {
        return fill(new MoveBriefing(number, missing), start(number), "move", with("seat", missing.key()));
    }

    public static Act delegate(Seat seat, Person delegate) {
        return fill(
                new NameDelegate(seat, delegate),
                "delegate",
                "fill",
                with("seat", seat.key()).with("delegate", delegate.id().key()));
    }

    public static Act start(Handoff handoff) {
        return press(new StartBriefing(), start(handoff.meeting().number()), "yes");
    }

    private static String start(int number) {
        return "start." + Math.max(1, number);
    }

    public static Act checkIn(Seat seat) {
        return press(new CheckIn(seat), "here." + seat.key(), "yes");
    }

    public static Act acceptDifference() {
        return press(new AcceptScopeDifference(), "difference", "yes");
    }

    public static Act end() {
        return press(new EndBriefing(), "end", "yes");
    }

    public static Act cancel(String reason) {
        return fill(new CancelHandoff(reason), "cancel", "fill", with("reason", reason));
    }
}
