package dev.baton.playbook.recovery;

import dev.baton.handoff.recovery.template.Question;
import dev.baton.handoff.recovery.template.Sheet;
import dev.baton.handoff.recovery.template.TemplateCommand.FillSheet;
import dev.baton.playbook.Meant;
import dev.baton.playbook.Setting;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input;
import dev.baton.view.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The form of the organisation's own questions and checklist, as the template asks them. */
final class SheetForm {

    private static final String CHECKLIST = "checklist";

    private final Sheet sheet;

    private SheetForm(Sheet sheet) {
        this.sheet = sheet;
    }

    static Form<List<Meant>> of(Setting setting) {
        return new SheetForm(setting.handoff().recovery().document().sheet()).form();
    }

    private Form<List<Meant>> form() {
        List<Field<?>> fields = new ArrayList<>();
        sheet.template().questions().forEach(question -> fields.add(field(question)));
        if (!sheet.template().checklist().isEmpty()) {
            fields.add(checklist());
        }
        return new Form<>(Sheet.TITLE, "Save", List.of(), fields, filled(), this::read);
    }

    private Reading<List<Meant>> read(Answers answers) {
        Reading<Map<String, String>> said = Reading.read(Map.of());
        for (Question question : sheet.template().questions()) {
            said = said.and(field(question).read(answers), (before, words) -> with(before, question, words));
        }
        return said.map(
                words -> Meant.meant(new FillSheet(words, Set.copyOf(answers.all(CHECKLIST))), fieldOfProblems()));
    }

    private String fieldOfProblems() {
        return sheet.template().questions().stream()
                .findFirst()
                .map(SheetForm::id)
                .orElse(CHECKLIST);
    }

    private static Map<String, String> with(Map<String, String> before, Question question, String words) {
        Map<String, String> more = new TreeMap<>(before);
        if (!words.isBlank()) {
            more.put(question.key(), words.strip());
        }
        return more;
    }

    private static Field<String> field(Question question) {
        Field<String> field = Field.paragraph(id(question), question.words()).hint(question.hint());
        return question.isRequired() ? field : field.optional("");
    }

    private Field<List<String>> checklist() {
        return Field.checklist(
                CHECKLIST,
                "Checklist",
                sheet.template().checklist().stream()
                        .map(each -> new Input.Option(each, each))
                        .toList());
    }

    private Answers filled() {
        Answers filled = Answers.none().with(CHECKLIST, sheet.ticked().toArray(String[]::new));
        for (Question question : sheet.template().questions()) {
            filled = filled.with(id(question), sheet.answer(question));
        }
        return filled;
    }

    private static String id(Question question) {
        return "own." + question.key();
    }
}
