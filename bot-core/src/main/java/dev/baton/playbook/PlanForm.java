package dev.baton.playbook;

import dev.baton.handoff.document.DocumentCommand.WritePlan;
import dev.baton.handoff.document.HandoffDocument;
import dev.baton.handoff.document.Plan;
import dev.baton.handoff.document.Plan.FixedVersion;
import dev.baton.handoff.document.Suggestion;
import dev.baton.handoff.document.SuggestionCommand.WriteSuggestedPlan;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input.Option;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Reading;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The form of the third section. What a tool suggests is shown beside the questions and answers none of them: somebody writes
 * the version, and chooses whose words the fixes have.
 */
final class PlanForm {

    private static final int COMPONENTS_AT_ONCE = 10;
    private static final String DRAFTED = "DRAFTED";
    private static final String SUGGESTED = "SUGGESTED";

    private final HandoffDocument document;
    private final List<ComponentCoordinates> components;
    private final List<Suggestion> suggested;
    private final List<Part> intro = new ArrayList<>();

    private PlanForm(Setting setting) {
        this.document = setting.handoff().document();
        this.components = setting.handoff().scope().components();
        this.suggested = document.suggestions().usable(setting.handoff().scope());
        intro.add(new Part.Note(Text.text("I draft one recommended fix for each project from these versions.")));
        intro.addAll(
                new SuggestionView(setting, false).of(setting.handoff().scope().projects()));
    }

    static Form<List<Meant>> form(Setting setting) {
        return new PlanForm(setting).form();
    }

    private Form<List<Meant>> form() {
        Form<WritePlan> plan = fixed().and(
                        Field.paragraph("advice", "Anything every team should know")
                                .hint("For example a safe work-around until the upgrade is out.")
                                .optional(""),
                        WritePlan::new);
        Form<List<Meant>> form = suggested.isEmpty()
                ? plan.then(written -> Reading.read(Meant.meant(written, "fixed-0")))
                : plan.and(words(), PlanForm::chosen);
        return form.intro(intro.toArray(Part[]::new)).filledWith(filled());
    }

    private Form<List<FixedVersion>> fixed() {
        Form<List<FixedVersion>> fixed = new Form<>(
                "Remediation plan", "Save", List.of(), List.of(), Answers.none(), answers -> Reading.read(List.of()));
        for (int i = 0; i < components.size() && i < COMPONENTS_AT_ONCE; i++) {
            fixed = fixed.and(fixedVersion("fixed-" + i, components.get(i).purl()), PreparationForms::and);
        }
        return fixed;
    }

    private Field<FixedVersion> fixedVersion(String id, String purl) {
        String label = Limits.shortened("Fixed version of " + purl, Limits.FIELD_LABEL);
        return Field.sentence(id, label)
                .hint(Limits.shortened(
                        "The first version without the finding, for example 2.17.1." + suggestion(purl),
                        Limits.FIELD_HINT))
                .then(version -> version.matches("[0-9A-Za-z][0-9A-Za-z.+_~-]{0,79}")
                        ? Reading.read(new FixedVersion(purl, version))
                        : Reading.unreadable(id, "Write one version, for example 2.17.1."));
    }

    private String suggestion(String purl) {
        Set<String> said = new LinkedHashSet<>();
        suggested.forEach(one -> one.fixed().stream()
                .filter(version -> version.purl().equals(purl))
                .forEach(version -> said.add(one.query().inventory() + " suggests " + version.version() + ".")));
        return said.isEmpty() ? "" : " " + String.join(" ", said);
    }

    private Field<String> words() {
        String tool = suggested.get(0).query().inventory();
        return Field.choice(
                        "words",
                        "Whose words do the fixes have?",
                        List.of(
                                new Option(DRAFTED, "Mine: drafted from the versions above"),
                                new Option(
                                        SUGGESTED,
                                        Limits.shortened(
                                                tool + "'s, where it suggests something", Limits.OPTION_LABEL))))
                .optional(DRAFTED);
    }

    private static List<Meant> chosen(WritePlan plan, String words) {
        return words.equals(SUGGESTED)
                ? Meant.meant(new WriteSuggestedPlan(plan.fixed(), plan.advice()), "words")
                : Meant.meant(plan, "fixed-0");
    }

    private Answers filled() {
        Plan before = document.plan();
        Answers filled = Answers.none().with("advice", before.advice());
        for (int i = 0; i < components.size() && i < COMPONENTS_AT_ONCE; i++) {
            filled = filled.with(
                    "fixed-" + i, before.fixFor(components.get(i).purl()).orElse(""));
        }
        boolean isTaken = suggested.stream()
                .anyMatch(
                        one -> before.entry(one.project()).map(Plan.Entry::fix).equals(Optional.of(one.words())));
        return suggested.isEmpty() ? filled : filled.with("words", isTaken ? SUGGESTED : DRAFTED);
    }
}
