package dev.baton.playbook;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.dangerously;
import static dev.baton.playbook.Steps.fill;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.playbook.Steps.quietly;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.briefing.MeetingCommand.CheckIn;
import dev.baton.handoff.briefing.MeetingCommand.EndBriefing;
import dev.baton.handoff.briefing.MeetingCommand.StartBriefing;
import dev.baton.handoff.briefing.MissingAnswer;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.ScopeCommand.AcceptScopeDifference;
import dev.baton.handoff.scope.ScopeDifference;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;

/** The steps of the briefing as a meeting: to schedule, to start, to be there, to end; and what can always be done. */
final class MeetingSteps {

    private final Setting setting;
    private final Handoff handoff;

    MeetingSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        steps.add(schedule());
        for (int number = 1; number <= Math.max(1, handoff.meeting().number()); number++) {
            steps.add(start(number));
        }
        steps.add(difference());
        handoff.participants().seats().forEach(seat -> steps.add(checkIn(seat)));
        steps.add(end());
        steps.add(cancel());
        steps.add(delegate());
        return steps;
    }

    private Step schedule() {
        return new Step(
                "schedule",
                Asks.security(handoff),
                "Schedule the briefing",
                Timing.since(handoff.stage().since()),
                handoff.phase() == Phase.PACKAGE_READY,
                content(
                        () -> List.of(new Part.Words(text(
                                "The package is ready. Every lead and every manager of an affected team must be there: "
                                        + attendees() + "."))),
                        fill("fill", "Schedule briefing", () -> CommandForms.schedule(setting))));
    }

    private String attendees() {
        return String.join(
                ", ",
                handoff.participants().seats().stream()
                        .flatMap(seat -> handoff.participants().at(seat).stream())
                        .map(Person::name)
                        .distinct()
                        .toList());
    }

    /** Each appointment has its own step, so that the card of one that was moved does not move the next. */
    private Step start(int number) {
        return new Step(
                "start." + number,
                Asks.commander(handoff),
                "Start the briefing",
                new Timing(handoff.stage().since(), handoff.meeting().start()),
                handoff.phase() == Phase.BRIEFING_SCHEDULED
                        && number == handoff.meeting().number(),
                content(
                        () -> List.of(
                                new Part.Words(
                                        text("Briefing " + handoff.meeting().number() + " is planned for ")
                                                .andWhen(
                                                        handoff.meeting().start(),
                                                        handoff.participants()
                                                                .commander()
                                                                .zone())
                                                .and(". Needed: " + attendees() + ".")),
                                new Part.Note(Text.empty()
                                        .andLink(
                                                "Add to calendar",
                                                setting.document().briefing())
                                        .and(" · opens in every calendar; a moved briefing updates the same entry"))),
                        press("yes", "Start briefing", new StartBriefing()),
                        orFill("move", "Attendee missing: move", () -> CommandForms.move(setting, number))));
    }

    private Step difference() {
        return new Step(
                "difference",
                Asks.commander(handoff),
                "Accept what the new pull found",
                Timing.since(handoff.scoping().request().moment().at()),
                handoff.phase() == Phase.IN_BRIEFING
                        && handoff.scoping().pending().isOpen(),
                content(
                        () -> {
                            ScopeDifference difference = ScopeDifference.between(
                                    handoff.scope(), handoff.scoping().pending().fresh());
                            return List.of(
                                    new Part.Words(text(found() + "The scope section opens when you accept this.")),
                                    new Part.Words(text("Added: " + listed(difference.added()))),
                                    new Part.Words(text("Removed: " + listed(difference.removed()))));
                        },
                        press("yes", "Accept new scope", new AcceptScopeDifference())));
    }

    private String found() {
        return handoff.scoping().pending().fresh().isLive()
                ? "The scope was older than a day and was pulled again; it has changed. "
                : "A list was imported in place of a new pull, and is not live; it differs from the scope. ";
    }

    private static String listed(List<String> lines) {
        return lines.isEmpty() ? "nothing" : Limits.shortened(String.join("; ", lines), 1500);
    }

    private Step checkIn(Seat seat) {
        return new Step(
                "here." + seat.key(),
                Asks.of(handoff, seat),
                "Be in the briefing",
                new Timing(handoff.stage().since(), handoff.meeting().end()),
                handoff.phase() == Phase.IN_BRIEFING
                        && !handoff.briefing().present().contains(seat),
                content(
                        () -> List.of(new Part.Words(text(
                                "The briefing has started and needs you. " + handoff.commanderName() + " leads it."))),
                        press("yes", "I am here", new CheckIn(seat))));
    }

    private Step end() {
        List<MissingAnswer> missing =
                handoff.phase() == Phase.IN_BRIEFING ? setting.walk().missing() : List.of();
        boolean complete = handoff.phase() == Phase.IN_BRIEFING && missing.isEmpty();
        return new Step(
                "end",
                Asks.commander(handoff),
                complete ? "End the briefing: everybody has accepted" : "End the briefing",
                new Timing(handoff.stage().since(), handoff.meeting().end()),
                complete,
                content(
                        () -> List.of(new Part.Words(text(
                                complete
                                        ? "Every section is confirmed and every lead has accepted in writing."
                                        : "Still missing: " + words(missing)
                                                + ". Ending now moves the briefing to the next business day."))),
                        complete
                                ? press("yes", "End: handoff accepted", new EndBriefing())
                                : quietly("yes", "End as incomplete", new EndBriefing())));
    }

    private static String words(List<MissingAnswer> missing) {
        return Limits.shortened(
                String.join("; ", missing.stream().map(MissingAnswer::words).toList()), 1500);
    }

    private Step cancel() {
        return new Step(
                "cancel",
                Asks.commander(handoff),
                "Cancel the handoff",
                Timing.since(handoff.stage().since()),
                false,
                content(List::of, dangerously("fill", "Cancel handoff", CommandForms::cancel)));
    }

    private Step delegate() {
        List<Person> seated = handoff.participants().seats().stream()
                .flatMap(seat -> handoff.participants().holderOf(seat).stream())
                .toList();
        return new Step(
                "delegate",
                new Asks(new Seat(Role.OWNER, TeamId.SECURITY), seated),
                "Send a delegate",
                Timing.since(handoff.stage().since()),
                false,
                content(List::of, orFill("fill", "Send a delegate", () -> CommandForms.delegate(setting))));
    }
}
