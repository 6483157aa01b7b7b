package dev.baton.playbook.recovery;

import dev.baton.handoff.Parsed;
import dev.baton.handoff.recovery.document.Indicator;
import dev.baton.handoff.recovery.document.MonitoringSource;
import dev.baton.handoff.recovery.document.PackageCommand.WriteMonitoring;
import dev.baton.handoff.recovery.document.ResidualRisks;
import dev.baton.playbook.Meant;
import dev.baton.playbook.Setting;
import dev.baton.playbook.recovery.Rows.Row;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Form;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of section 4: residual risks, or who says that there are none; indicators; and where they are watched for. */
final class MonitoringForm {

    private MonitoringForm() {}

    static Form<List<Meant>> of(Setting setting) {
        return Form.form(
                        "Risks and monitoring",
                        Rows.rows("risks", "Residual risks", MonitoringForm::risk)
                                .hint("One a line.")
                                .optional(List.of()),
                        Field.sentence("none", "If none are identified: who says so?")
                                .optional(""),
                        (risks, none) -> new ResidualRisks(risks, none, List.of(), List.of()))
                .and(
                        Rows.rows("indicators", "Possible indicators of reinfection", MonitoringForm::indicator)
                                .hint(
                                        "One a line: hash, domain, ip, path or behaviour; what to look for; and, if you have one, "
                                                + "its query in the language of your monitoring system."),
                        (left, indicators) -> new ResidualRisks(left.risks(), left.noneSays(), indicators, List.of()))
                .and(
                        Rows.rows("sources", "Monitoring plan", MonitoringForm::source)
                                .hint("One a line: EDR, firewall, DNS, …; what is watched; by whom; how long; "
                                        + "whom they call: an e-mail address or a telephone number."),
                        (left, sources) -> Meant.meant(
                                new WriteMonitoring(
                                        new ResidualRisks(left.risks(), left.noneSays(), left.indicators(), sources)),
                                "sources"))
                .filledWith(filled(setting.handoff().recovery().document().monitoring()));
    }

    private static Parsed<String> risk(Row row) {
        return Parsed.value(String.join("; ", row.cells()));
    }

    private static Parsed<Indicator> indicator(Row row) {
        return Stream.of(Indicator.Trait.values())
                .filter(trait -> trait.name().equals(row.at(0).toUpperCase(Locale.ROOT)))
                .findFirst()
                .filter(trait -> row.hasAtLeast(2))
                .<Parsed<Indicator>>map(trait -> Parsed.value(new Indicator(trait, row.at(1), row.from(2))))
                .orElseGet(() -> Parsed.unclear("write it as domain; evil.example."));
    }

    private static Parsed<MonitoringSource> source(Row row) {
        return row.hasAtLeast(5)
                ? Parsed.value(new MonitoringSource(row.at(0), row.at(1), row.at(2), row.at(3), row.at(4)))
                : Parsed.unclear("write it as EDR; new services; SOC; 30 days; soc@example.com.");
    }

    private static String line(Indicator indicator) {
        String trait = indicator.trait().name().toLowerCase(Locale.ROOT);
        return indicator.query().isEmpty()
                ? Rows.line(trait, indicator.value())
                : Rows.line(trait, indicator.value(), indicator.query());
    }

    private static Answers filled(ResidualRisks before) {
        return Answers.none()
                .with("risks", String.join("\n", before.risks()))
                .with("none", before.noneSays())
                .with(
                        "indicators",
                        before.indicators().stream().map(MonitoringForm::line).collect(Collectors.joining("\n")))
                .with(
                        "sources",
                        before.sources().stream()
                                .map(each -> Rows.line(
                                        each.source(), each.what(), each.who(), each.howLong(), each.escalation()))
                                .collect(Collectors.joining("\n")));
    }
}
