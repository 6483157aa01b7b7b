package dev.baton.playbook.recovery;

import dev.baton.handoff.Parsed;
import dev.baton.handoff.recovery.document.EradicationAction;
import dev.baton.handoff.recovery.document.EradicationSummary;
import dev.baton.handoff.recovery.document.OutstandingIssue;
import dev.baton.handoff.recovery.document.PackageCommand.WriteEradication;
import dev.baton.handoff.recovery.document.Validation;
import dev.baton.playbook.Meant;
import dev.baton.playbook.Setting;
import dev.baton.playbook.recovery.Rows.Row;
import dev.baton.playbook.recovery.Rows.Written;
import dev.baton.view.Answers;
import dev.baton.view.Form;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The form of section 2: each action with its validation, and what is outstanding. */
final class EradicationForm {

    private static final String ACCEPTED = "accepted";

    private final Setting setting;
    private final ZoneId zone;

    private EradicationForm(Setting setting) {
        this.setting = setting;
        this.zone = setting.handoff().participants().commander().zone();
    }

    static Form<List<Meant>> of(Setting setting) {
        return new EradicationForm(setting).form();
    }

    private Form<List<Meant>> form() {
        return Form.form(
                        "Eradication summary",
                        Rows.rows("actions", "Actions taken, each with its validation", this::action)
                                .hint("One a line: what; system; by whom; when; passed or failed; method; when. "
                                        + "What was not validated ends after the first moment."),
                        Rows.rows("issues", "Outstanding issues or risks", EradicationForm::issue)
                                .hint("One a line: what; who sees to it; until when. Or: what; accepted; why.")
                                .optional(List.of()),
                        (actions, issues) ->
                                Meant.meant(new WriteEradication(new EradicationSummary(actions, issues)), "actions"))
                .filledWith(filled(setting.handoff().recovery().document().eradication()));
    }

    private Parsed<EradicationAction> action(Row row) {
        Optional<Written> when = Rows.moment(row.at(3), zone);
        Optional<Validation> validation = validation(row);
        return row.hasAtLeast(4) && when.isPresent() && validation.isPresent()
                ? Parsed.value(new EradicationAction(
                        row.at(0), row.at(1), row.at(2), when.get().at(), validation.get()))
                : Parsed.unclear(
                        "write it as what; system; who; 2026-11-21 10:00; passed; EDR scan; 2026-11-21 18:00.");
    }

    private Optional<Validation> validation(Row row) {
        if (row.at(4).isEmpty()) {
            return Optional.of(Validation.OPEN);
        }
        Optional<Written> when = Rows.moment(row.at(6), zone);
        return switch (row.at(4).toLowerCase(Locale.ROOT)) {
            case "passed" -> validated(Validation.Result.PASSED, row, when);
            case "failed" -> validated(Validation.Result.FAILED, row, when);
            default -> Optional.empty();
        };
    }

    private static Optional<Validation> validated(Validation.Result result, Row row, Optional<Written> when) {
        return row.at(5).isEmpty() ? Optional.empty() : when.map(at -> new Validation(result, row.at(5), at.at()));
    }

    private static Parsed<OutstandingIssue> issue(Row row) {
        if (row.at(0).isEmpty()) {
            return Parsed.unclear("say first what is outstanding.");
        }
        return row.at(1).equalsIgnoreCase(ACCEPTED)
                ? Parsed.value(new OutstandingIssue(row.at(0), "", "", row.at(2)))
                : Parsed.value(new OutstandingIssue(row.at(0), row.at(1), row.at(2), ""));
    }

    private Answers filled(EradicationSummary before) {
        return Answers.none()
                .with("actions", before.actions().stream().map(this::line).collect(Collectors.joining("\n")))
                .with(
                        "issues",
                        before.issues().stream()
                                .map(issue -> issue.acceptedBecause().isEmpty()
                                        ? Rows.line(issue.what(), issue.owner(), issue.due())
                                        : Rows.line(issue.what(), ACCEPTED, issue.acceptedBecause()))
                                .collect(Collectors.joining("\n")));
    }

    private String line(EradicationAction action) {
        String done = Rows.line(action.what(), action.system(), action.actor(), Rows.written(action.at(), zone));
        Validation validation = action.validation();
        return validation.equals(Validation.OPEN)
                ? done
                : Rows.line(
                        done, validation.result().words(), validation.method(), Rows.written(validation.at(), zone));
    }
}
