package dev.baton.playbook;

import static dev.baton.view.Form.form;

import dev.baton.handoff.Severity;
import dev.baton.handoff.risk.RiskCommand.AcceptRisk;
import dev.baton.handoff.severity.SeverityCommand.ChangeSeverity;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input.Option;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The forms by which what was accepted is changed on record. */
final class ExceptionForms {

    private ExceptionForms() {}

    static Form<List<Meant>> risk(Setting setting) {
        LocalDate tomorrow = LocalDate.ofInstant(
                        setting.now(), setting.organisation().zone())
                .plusDays(1);
        return form(
                        "Accept a risk",
                        WorkForms.openItem(setting),
                        Field.date("until", "Until when?", tomorrow),
                        Until::new)
                .and(
                        Field.paragraph("reason", "Why is the risk accepted?"),
                        (item, reason) -> Meant.meant(new AcceptRisk(item.project(), item.day(), reason), "until"))
                .intro(new Part.Note(Text.text(
                        "The item is not owed until the end of that day, and counts neither as in time nor as "
                                + "late. Then it is owed again, with a new date by policy.")))
                .submit("Accept the risk");
    }

    private record Until(String project, LocalDate day) {}

    static Form<List<Meant>> severity(Setting setting) {
        List<Option> severities = Stream.of(Severity.values())
                .map(severity -> new Option(severity.name(), severity.words()))
                .toList();
        return form(
                        "Change severity",
                        WorkForms.openItem(setting),
                        Field.choice("severity", "How severe is it now?", severities),
                        (project, severity) -> new Rated(project, Severity.valueOf(severity)))
                .and(
                        Field.paragraph("reason", "What has changed?"),
                        (item, reason) ->
                                Meant.meant(new ChangeSeverity(item.project(), item.severity(), reason), "severity"))
                .intro(new Part.Note(Text.text(
                        "Up: the policy's date from now on holds if it is sooner, and the manager of the team "
                                + "acknowledges it within one business day. Down: the date stays.")))
                .submit("Change");
    }

    private record Rated(String project, Severity severity) {}
}
