package dev.baton.playbook.recovery;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.recovery.template.Choice;
import dev.baton.handoff.recovery.template.Demands;
import dev.baton.handoff.recovery.template.Question;
import dev.baton.handoff.recovery.template.Sheet;
import dev.baton.handoff.recovery.template.Template;
import dev.baton.handoff.recovery.template.Wording;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the organisation's template asks and what is filled in by it, as people read it; nothing where there is no template. */
final class SheetView {

    private final Sheet sheet;
    private final Template template;
    private final List<String> missing;

    SheetView(Handoff handoff) {
        this.sheet = handoff.recovery().document().sheet();
        this.template = sheet.template();
        this.missing = new Demands(handoff).missing();
    }

    boolean isThere() {
        return !template.isNone();
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Note(text("By template " + template.version() + ", SHA-256 ")
                .andCode(template.sha256())
                .and(", as it was when this handoff was opened.")));
        if (!template.required().isEmpty()) {
            parts.add(new Part.Words(text("It requires "
                    + template.required().stream().sorted().map(Choice::words).collect(Collectors.joining(", "))
                    + ".")));
        }
        template.questions().forEach(question -> parts.add(answer(question)));
        template.checklist()
                .forEach(each -> parts.add(new Part.Words(
                        text(sheet.ticked().contains(each) ? "☑ " : "☐ ").and(each))));
        return parts;
    }

    private Part answer(Question question) {
        String said = sheet.answer(question);
        return new Part.Words(
                Text.empty().andEmphasis(question.words()).and(" " + (said.isBlank() ? "Not answered." : said)));
    }

    /** What it still asks for before the package is ready; nothing when that is all there. */
    List<Part> missing() {
        return missing.isEmpty()
                ? List.of()
                : List.of(new Part.Words(
                        text("The organisation's template asks for " + String.join("; ", missing) + ".")));
    }

    /** The words that it adds there; nothing when it adds none. */
    List<Part> says(Wording where) {
        String words = template.says(where);
        return words.isEmpty() ? List.of() : List.of(new Part.Words(text(words)));
    }
}
