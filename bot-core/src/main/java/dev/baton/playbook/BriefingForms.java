package dev.baton.playbook;

import static dev.baton.view.Form.form;

import dev.baton.handoff.briefing.AnswerCommand.AskQuestion;
import dev.baton.handoff.briefing.AnswerCommand.SignAcceptance;
import dev.baton.handoff.briefing.Requirement;
import dev.baton.handoff.briefing.Signature;
import dev.baton.handoff.discrepancy.Correction;
import dev.baton.handoff.discrepancy.DiscrepancyCommand.FileDiscrepancy;
import dev.baton.handoff.document.DocumentCommand.ProposeAlternative;
import dev.baton.handoff.extension.ExtensionCommand.RequestExtension;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.WorkCommand.NameOwner;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input.Option;
import dev.baton.view.NameField;
import dev.baton.view.Part;
import dev.baton.view.Reading;
import dev.baton.view.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The forms in which engineering answers in the briefing. */
final class BriefingForms {

    private BriefingForms() {}

    static Form<List<Meant>> question(Setting setting, Requirement requirement) {
        return form("Question", Field.paragraph("question", "What do you need to know before you confirm?"))
                .then(words -> Reading.read(Meant.meant(new AskQuestion(requirement, words), "question")))
                .submit("Ask");
    }

    static Form<List<Meant>> discrepancy(Setting setting, Requirement requirement) {
        TeamId team = requirement.seat().team();
        List<Option> kinds = Stream.of(Correction.Kind.values())
                .map(kind -> new Option(kind.name(), kind.words()))
                .toList();
        return form(
                        "Discrepancy",
                        Field.choice("kind", "What is wrong?", kinds)
                                .then(kind -> Reading.read(Correction.Kind.valueOf(kind))),
                        Field.sentence("project", "Which project?")
                                .hint("As it is written in the list; a missing one by its repository name."),
                        Words::new)
                .and(
                        Field.sentence("right", "What is right?")
                                .hint(
                                        "The version found, or the team that owns it. Empty where it is simply not affected.")
                                .optional(""),
                        (words, right) -> new Correction(words.kind(), words.project(), right))
                .and(
                        Field.paragraph("reason", "How do you know?"),
                        (correction, reason) -> new FileDiscrepancy(team, correction, reason))
                .then(BriefingForms::complete)
                .submit("File");
    }

    private record Words(Correction.Kind kind, String project) {}

    private static Reading<List<Meant>> complete(FileDiscrepancy filed) {
        boolean needsMore = filed.correction().kind() != Correction.Kind.REMOVE;
        return needsMore && filed.correction().right().isEmpty()
                ? Reading.unreadable("right", "Write what is right: the version, or the team's short name.")
                : Reading.read(Meant.meant(filed, "project"));
    }

    static Form<List<Meant>> alternative(Setting setting, Requirement requirement) {
        return form(
                        "Another fix",
                        project(setting, requirement.seat().team()),
                        Field.paragraph("fix", "What will your team do instead?"),
                        Change::new)
                .and(
                        Field.paragraph("reason", "Which constraint makes it better?"),
                        (change, because) ->
                                Meant.meant(new ProposeAlternative(change.project(), change.to(), because), "fix"))
                .submit("Propose");
    }

    private record Change(String project, String to) {}

    static Form<List<Meant>> owner(Setting setting, Requirement requirement) {
        return form(
                "Owner",
                project(setting, requirement.seat().team()),
                PersonField.person(setting, "owner", "Who owns it?"),
                (project, owner) -> Meant.meant(new NameOwner(project, owner), "owner"));
    }

    static Form<List<Meant>> extension(Setting setting, Requirement requirement) {
        TeamId team = requirement.seat().team();
        ZoneId zone = setting.organisation()
                .team(team)
                .map(each -> each.rhythm().calendar().zone())
                .orElseGet(() -> setting.organisation().zone());
        return form(
                        "More time",
                        project(setting, team),
                        Field.date(
                                "date",
                                "By which day?",
                                setting.now().atZone(zone).toLocalDate().plusDays(1)),
                        Until::new)
                .and(
                        Field.paragraph("reason", "Why is the policy's date not achievable?"),
                        (until, reason) ->
                                Meant.meant(new RequestExtension(until.project(), until.day(), reason), "date"))
                .submit("Ask");
    }

    private record Until(String project, LocalDate day) {}

    static Form<List<Meant>> acceptance(Setting setting, TeamId team) {
        List<Option> statements = List.of(
                new Option("understood", "I understand this handoff"),
                new Option("committed", "My team commits to the deadlines"));
        Field<List<String>> both = Field.checklist("statements", "Both statements, in writing", statements)
                .needed()
                .then(ticked -> ticked.size() == 2
                        ? Reading.read(ticked)
                        : Reading.unreadable(
                                "statements", "Tick both statements; without them the handoff has not happened."));
        return form(
                        "Written acceptance",
                        both,
                        Field.paragraph("readback", "In your own words: what will your team do, by when?"),
                        (ticked, readBack) -> Meant.meant(new SignAcceptance(team, readBack), "readback"))
                .intro(acceptanceIntro(setting, team))
                .submit("Accept");
    }

    private static Part[] acceptanceIntro(Setting setting, TeamId team) {
        return Stream.concat(
                        Stream.of(
                                new Part.Quote(Text.text(Signature.UNDERSTOOD)),
                                new Part.Quote(Text.text(Signature.COMMITTED))),
                        new SectionView(setting)
                                .deadlines(setting.handoff().scope().of(team)).stream())
                .toArray(Part[]::new);
    }

    private static Field<String> project(Setting setting, TeamId team) {
        List<String> projects = setting.handoff().scope().of(team).stream()
                .map(ScopedProject::name)
                .toList();
        return NameField.of("project", "Which project?", projects);
    }
}
