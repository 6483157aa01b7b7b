package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.planning.Outlook;
import dev.baton.handoff.planning.PlanningEvent;
import dev.baton.handoff.planning.PlanningEvent.DecidedInPlanning;
import dev.baton.view.Text;
import java.time.ZoneId;
import java.util.List;

/** Planning, line by line: what was asked, what was decided, and what was not. */
final class PlanningLines {

    private final Lines lines;
    private final ZoneId zone;

    PlanningLines(Lines lines, ZoneId zone) {
        this.lines = lines;
        this.zone = zone;
    }

    void all() {
        lines.on(
                PlanningEvent.DecisionsAsked.class,
                event -> text("asks for the decisions of " + event.team().value() + " in planning by ")
                        .andWhen(event.until(), zone)
                        .and(" for the cycle from " + event.cycle() + ": " + names(event.projects()) + "."));
        lines.on(PlanningEvent.DecidedInPlanning.class, PlanningLines::decided);
        lines.on(
                PlanningEvent.DecisionsMissed.class,
                event -> text("reports that nobody of "
                        + event.team().value() + " has decided in planning on " + names(event.projects())
                        + "."));
    }

    private static Text decided(DecidedInPlanning event) {
        Text outlook = text("says in planning that " + event.project() + " is ")
                .andEmphasis(event.outlook() == Outlook.AT_RISK ? "at risk" : said(event.outlook()));
        return event.outlook() == Outlook.DONE
                ? outlook.and("; its owner claims it, and then security checks it.")
                : outlook.and(event.reason().isEmpty() ? "." : ": " + Lines.said(event.reason()));
    }

    private static String said(Outlook outlook) {
        return outlook == Outlook.DONE ? "done" : "planned";
    }

    private static String names(List<String> projects) {
        return Lines.said(String.join(", ", projects));
    }
}
