package dev.baton.playbook.recovery;

import dev.baton.handoff.Parsed;
import dev.baton.handoff.recovery.document.PackageCommand.WriteGuidance;
import dev.baton.handoff.recovery.document.Placement;
import dev.baton.handoff.recovery.document.RecoveryGuidance;
import dev.baton.handoff.recovery.document.Wave;
import dev.baton.playbook.Meant;
import dev.baton.playbook.Setting;
import dev.baton.playbook.recovery.Rows.Row;
import dev.baton.view.Answers;
import dev.baton.view.Form;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of section 3: the waves with their rollback, and the systems that are ready, in order. */
final class GuidanceForm {

    private GuidanceForm() {}

    static Form<List<Meant>> of(Setting setting) {
        return Form.form(
                        "Recovery guidance",
                        Rows.rows("waves", "Waves, in order, each with its rollback plan", GuidanceForm::wave)
                                .hint(
                                        "One a line: number; name; rollback. For example 1; Infrastructure; Snapshot of 19 November"),
                        Rows.rows("order", "Systems ready for recovery", GuidanceForm::placement)
                                .hint("One a line: system; wave; rebuild, restore or either; special instruction. "
                                        + "Only these can be brought online."),
                        (waves, order) -> Meant.meant(new WriteGuidance(new RecoveryGuidance(waves, order)), "order"))
                .filledWith(filled(setting.handoff().recovery().document().guidance()));
    }

    private static Parsed<Wave> wave(Row row) {
        return isNumber(row.at(0)) && row.hasAtLeast(2)
                ? Parsed.value(new Wave(Integer.parseInt(row.at(0)), row.at(1), row.at(2)))
                : Parsed.unclear("write it as 1; Infrastructure; rollback plan.");
    }

    private static Parsed<Placement> placement(Row row) {
        return Stream.of(Placement.Way.values())
                .filter(way -> way.name().equals(row.at(2).toUpperCase(Locale.ROOT)))
                .findFirst()
                .filter(way -> isNumber(row.at(1)) && row.hasAtLeast(3))
                .<Parsed<Placement>>map(
                        way -> Parsed.value(new Placement(row.at(0), Integer.parseInt(row.at(1)), way, row.at(3))))
                .orElseGet(() -> Parsed.unclear("write it as system; 1; rebuild; instruction."));
    }

    private static boolean isNumber(String words) {
        return words.matches("[1-9][0-9]?");
    }

    private static Answers filled(RecoveryGuidance before) {
        return Answers.none()
                .with(
                        "waves",
                        before.waves().stream()
                                .map(wave -> Rows.line(String.valueOf(wave.number()), wave.name(), wave.rollback()))
                                .collect(Collectors.joining("\n")))
                .with(
                        "order",
                        before.order().stream()
                                .map(placed -> Rows.line(
                                        placed.system(),
                                        String.valueOf(placed.wave()),
                                        placed.way().name().toLowerCase(Locale.ROOT),
                                        placed.instruction()))
                                .collect(Collectors.joining("\n")));
    }
}
