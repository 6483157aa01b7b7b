package dev.baton.playbook;

import static dev.baton.view.Form.form;

import dev.baton.handoff.Parsed;
import dev.baton.handoff.document.DocumentCommand.PlanVerification;
import dev.baton.handoff.document.DocumentCommand.WriteSummary;
import dev.baton.handoff.document.Summary;
import dev.baton.handoff.document.VerificationPlan;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.ImportCommand.ImportScope;
import dev.baton.handoff.scope.ImportedList;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeCommand.RequestScope;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.WorkCommand.NameOwner;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Reading;
import dev.baton.view.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The forms in which a handoff document is prepared; each is filled with what the document holds already. */
final class PreparationForms {

    private static final int OWNERS_AT_ONCE = 10;
    private static final Form<List<Meant>> EMPTY =
            new Form<>("", "Save", List.of(), List.of(), Answers.none(), answers -> Reading.read(List.of()));

    private PreparationForms() {}

    static Form<List<Meant>> nothing(Setting setting) {
        return EMPTY;
    }

    static Form<List<Meant>> summary(Setting setting) {
        Summary before = setting.handoff().document().summary();
        return form(
                        "Summary",
                        oneSentence("happened", "What happened?"),
                        oneSentence("impact", "What was the impact?"),
                        (happened, impact) -> Meant.meant(new WriteSummary(new Summary(happened, impact)), "happened"))
                .filledWith(Answers.none().with("happened", before.happened()).with("impact", before.impact()));
    }

    private static Field<String> oneSentence(String id, String label) {
        return Field.sentence(id, label)
                .hint("One sentence. Engineering needs enough to prioritize, not the timeline.")
                .then(words -> reading(id, Summary.sentence(words)));
    }

    static Form<List<Meant>> scope(Setting setting) {
        Field<List<ComponentCoordinates>> components = Field.paragraph("components", "Affected component coordinates")
                .hint("One a line: package URL, then the affected versions. "
                        + "For example pkg:maven/org.apache.logging.log4j/log4j-core >=2.0, <2.17.1")
                .then(PreparationForms::coordinates);
        String before = setting.handoff().scoping().request().components().stream()
                .map(ComponentCoordinates::toString)
                .collect(Collectors.joining("\n"));
        return form("Scope", components)
                .then(read -> Reading.read(Meant.meant(new RequestScope(read), "components")))
                .submit("Pull")
                .filledWith(Answers.none().with("components", before));
    }

    /** Imports a list while the inventory does not answer (D-19). */
    static Form<List<Meant>> importedScope(Setting setting) {
        Form<Imported> read = form(
                "Import scope",
                Field.paragraph("components", "Affected component coordinates").then(PreparationForms::coordinates),
                Field.paragraph("list", "What contains the first of them")
                        .hint("One a line: asset, payments/ledger, ledger-prod, 2.14.1, production"),
                Imported::new);
        return read.then(imported -> imported.meant(setting.now()))
                .intro(
                        new Part.Note(
                                Text.text(
                                        "Only while the inventory does not answer. It is marked as not live, and the commander attests it.")))
                .filledWith(scope(setting).filled());
    }

    private record Imported(List<ComponentCoordinates> components, String words) {
        Reading<List<Meant>> meant(Instant now) {
            Parsed<InventoryAnswer> parsed = new ImportedList(components, now).read(words);
            return parsed instanceof Parsed.Value<InventoryAnswer> list
                    ? Reading.read(Meant.meant(new ImportScope(components, list.value()), "list"))
                    : Reading.unreadable("list", ((Parsed.Unclear<InventoryAnswer>) parsed).sentence());
        }
    }

    private static Reading<List<ComponentCoordinates>> coordinates(String words) {
        List<ComponentCoordinates> read = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        words.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            Parsed<ComponentCoordinates> parsed = ComponentCoordinates.parse(line);
            if (parsed instanceof Parsed.Value<ComponentCoordinates> value) {
                read.add(value.value());
            } else if (parsed instanceof Parsed.Unclear<ComponentCoordinates> no) {
                unclear.add(no.sentence());
            }
        });
        return unclear.isEmpty()
                ? Reading.read(read)
                : Reading.unreadable("components", Limits.shortened(String.join(" ", unclear), Limits.FIELD_HINT));
    }

    static Form<List<Meant>> verification(Setting setting) {
        VerificationPlan before = setting.handoff().document().verification();
        Answers filled = Answers.none()
                .with("evidence", before.isPlanned() ? before.evidence() : evidence())
                .with("verifier", before.isPlanned() ? before.verifier().id().key() : "");
        return form(
                        "Verification plan",
                        PersonField.person(setting, "verifier", "Who in security verifies?"),
                        Field.paragraph("evidence", "Which evidence will be required?"),
                        (verifier, words) -> Meant.meant(new PlanVerification(verifier, words), "verifier"))
                .filledWith(filled);
    }

    private static String evidence() {
        return VerificationPlan.RESCAN + ": " + VerificationPlan.PREDICATE + ".";
    }

    static Form<List<Meant>> owners(Setting setting) {
        return owners(setting, setting.walk().unowned());
    }

    /** Names owners for the projects of one team that have none. */
    static Form<List<Meant>> owners(Setting setting, TeamId team) {
        return owners(
                setting,
                setting.walk().unowned().stream()
                        .filter(project -> project.team().equals(team))
                        .toList());
    }

    private static Form<List<Meant>> owners(Setting setting, List<ScopedProject> projects) {
        Form<List<Meant>> form =
                new Form<>("Owners", "Save", List.of(), List.of(), Answers.none(), answers -> Reading.read(List.of()));
        for (int i = 0; i < projects.size() && i < OWNERS_AT_ONCE; i++) {
            String project = projects.get(i).name();
            String id = "owner-" + i;
            String label = Limits.shortened("Owner of " + project, Limits.FIELD_LABEL);
            form = form.and(
                    PersonField.person(setting, id, label),
                    (before, owner) -> and(before, new Meant(new NameOwner(project, owner), id)));
        }
        return form.intro(new Part.Note(Text.text("An owner is one person who does the work, never a team.")));
    }

    static <T> List<T> and(List<T> before, T one) {
        List<T> more = new ArrayList<>(before);
        more.add(one);
        return more;
    }

    private static Reading<String> reading(String id, Parsed<String> parsed) {
        return parsed instanceof Parsed.Value<String> value
                ? Reading.read(value.value())
                : Reading.unreadable(id, ((Parsed.Unclear<String>) parsed).sentence());
    }
}
