package dev.baton.playbook.recovery;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.recovery.document.Indicator;
import dev.baton.handoff.recovery.document.ResidualRisks;
import dev.baton.handoff.recovery.monitoring.Finding;
import dev.baton.handoff.recovery.monitoring.Trial;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Part.Fact;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** Section 4 of the package as people read it, and whether the queries of its indicators run (A9-31). */
final class MonitoringView {

    private static final int QUOTED = 300;

    private final ResidualRisks left;
    private final Trial trial;

    MonitoringView(Handoff handoff) {
        this.left = handoff.recovery().document().monitoring();
        this.trial = handoff.recovery().trial();
    }

    /** All of it, with tables as they are drawn there. */
    List<Part> parts(BiFunction<List<String>, List<List<Text>>, List<Part>> table) {
        List<Part> parts = new ArrayList<>();
        left.risks()
                .forEach(risk -> parts.add(new Part.Words(
                        Text.empty().andEmphasis("Residual risk: ").and(risk))));
        if (left.risks().isEmpty()) {
            parts.add(new Part.Words(text("Residual risks: none identified, says " + left.noneSays() + ".")));
        }
        parts.addAll(indicators(table));
        parts.addAll(table.apply(
                List.of("Source", "What", "Who", "How long", "Escalation"),
                left.sources().stream()
                        .map(each -> List.of(
                                text(each.source()),
                                text(each.what()),
                                text(each.who()),
                                text(each.howLong()),
                                text(each.escalation())))
                        .toList()));
        return parts;
    }

    private List<Part> indicators(BiFunction<List<String>, List<List<Text>>, List<Part>> table) {
        if (!trial.isAsked()) {
            return table.apply(
                    List.of("Indicator of reinfection", "What to look for", "Query"),
                    left.indicators().stream()
                            .map(each -> List.of(trait(each), value(each), query(each)))
                            .toList());
        }
        List<Part> parts = new ArrayList<>(table.apply(
                List.of("Indicator of reinfection", "What to look for", "Query", "In " + trial.system()),
                left.indicators().stream()
                        .map(each -> List.of(trait(each), value(each), query(each), outcome(each)))
                        .toList()));
        parts.add(new Part.Words(standing()));
        return parts;
    }

    private static Text trait(Indicator each) {
        return text(each.trait().name().toLowerCase(Locale.ROOT));
    }

    private static Text value(Indicator each) {
        return Text.empty().andCode(each.value());
    }

    private static Text query(Indicator each) {
        return each.query().isEmpty() ? text("-") : Text.empty().andCode(each.query());
    }

    private Text outcome(Indicator each) {
        return text(trial.of(each).map(MonitoringView::words).orElse("not tried"));
    }

    private static String words(Finding finding) {
        String says = finding.words().isEmpty() ? "" : ": " + Limits.shortened(finding.words(), QUOTED);
        return switch (finding.outcome()) {
            case RAN -> "runs";
            case DOES_NOT_RUN -> "does not run" + says;
            case NOT_TRIED -> "not tried" + says;
        };
    }

    /** How it stands, and above all what keeps it from acceptance. */
    Text standing() {
        if (!trial.waivedBecause().isEmpty()) {
            return text(trial.words() + " Monitoring goes on all the same: " + trial.waivedBecause());
        }
        return trial.isSettled()
                ? text(trial.words())
                : Text.empty().andEmphasis("Not every query is known to run. ").and(trial.words());
    }

    /** What does not run or could not be tried, a line each. */
    List<Part> failing() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(standing()));
        trial.explained().stream()
                .limit(Limits.TABLE_ROWS)
                .forEach(finding ->
                        parts.add(new Part.Words(value(finding.indicator()).and(" " + words(finding)))));
        parts.add(new Part.Note(
                text("No recovery team lead can accept before. Mend section 4 before the briefing, or have the package"
                        + " rejected for it; or the monitoring team says how it watches without these queries.")));
        return parts;
    }

    /** For the hub card, once there is something to say. */
    Optional<Fact> fact() {
        return trial.isAsked() ? Optional.of(new Fact("Monitoring", standing())) : Optional.empty();
    }
}
