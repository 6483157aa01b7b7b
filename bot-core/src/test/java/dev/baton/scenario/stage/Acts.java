package dev.baton.scenario.stage;

import static dev.baton.scenario.stage.Act.fill;
import static dev.baton.scenario.stage.Act.press;

import dev.baton.handoff.briefing.AnswerCommand.AnswerQuestion;
import dev.baton.handoff.briefing.AnswerCommand.AskQuestion;
import dev.baton.handoff.briefing.AnswerCommand.ConfirmSection;
import dev.baton.handoff.briefing.AnswerCommand.SignAcceptance;
import dev.baton.handoff.briefing.Requirement;
import dev.baton.handoff.discrepancy.Correction;
import dev.baton.handoff.discrepancy.DiscrepancyCommand.AcceptDiscrepancy;
import dev.baton.handoff.discrepancy.DiscrepancyCommand.FileDiscrepancy;
import dev.baton.handoff.discrepancy.DiscrepancyCommand.RejectDiscrepancy;
import dev.baton.handoff.document.DocumentCommand.ProposeAlternative;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.extension.ExtensionCommand.ApproveExtension;
import dev.baton.handoff.extension.ExtensionCommand.DenyExtension;
import dev.baton.handoff.extension.ExtensionCommand.RequestExtension;
import dev.baton.handoff.extension.ExtensionCommand.WithdrawExtension;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.work.WorkCommand.NameOwner;
import dev.baton.view.Answers;
import java.time.LocalDate;

/** What is said in a briefing, by the buttons and forms of the playbook. */
public final class Acts {

    private Acts() {}

    public static Act confirm(Requirement requirement) {
        return press(new ConfirmSection(requirement), answer(requirement), "yes");
    }

    public static Act ask(Requirement requirement, String words) {
        return fill(new AskQuestion(requirement, words), answer(requirement), "or", with("question", words));
    }

    public static Act answer(int question, String words) {
        return fill(new AnswerQuestion(question, words), "question." + question, "fill", with("answer", words));
    }

    public static Act nameOwner(TeamId team, String project, Person owner) {
        Requirement items = new Requirement(Section.WORK_ITEMS, lead(team));
        Answers answers = with("project", project).with("owner", owner.id().key());
        return fill(new NameOwner(project, owner), answer(items), "or", answers);
    }

    public static Act propose(TeamId team, String project, String fix, String because) {
        Requirement plan = new Requirement(Section.PLAN, lead(team));
        Answers answers = with("project", project).with("fix", fix).with("reason", because);
        return fill(new ProposeAlternative(project, fix, because), answer(plan), "or", answers);
    }

    public static Act file(TeamId team, Correction correction, String reason) {
        Requirement scope = new Requirement(Section.SCOPE, lead(team));
        Answers answers = with("kind", correction.kind().name())
                .with("project", correction.project())
                .with("right", correction.right())
                .with("reason", reason);
        return fill(new FileDiscrepancy(team, correction, reason), answer(scope), "or", answers);
    }

    public static Act acceptDiscrepancy(int number) {
        return press(new AcceptDiscrepancy(number), "discrepancy." + number, "accept");
    }

    public static Act rejectDiscrepancy(int number, String evidence) {
        return fill(
                new RejectDiscrepancy(number, evidence), "discrepancy." + number, "reject", with("evidence", evidence));
    }

    public static Act requestExtension(TeamId team, String project, LocalDate day, String reason) {
        Requirement deadlines = new Requirement(Section.DEADLINES, new Seat(Role.ENGINEERING_MANAGER, team));
        Answers answers = with("project", project).with("date", day.toString()).with("reason", reason);
        return fill(new RequestExtension(project, day, reason), answer(deadlines), "or", answers);
    }

    public static Act approve(int extension) {
        return press(new ApproveExtension(extension), "extension." + extension, "approve");
    }

    public static Act deny(int extension, String because) {
        return fill(new DenyExtension(extension, because), "extension." + extension, "deny", with("reason", because));
    }

    public static Act withdraw(int extension) {
        return press(new WithdrawExtension(extension), "extension." + extension, "withdraw");
    }

    public static Act sign(TeamId team, String readBack) {
        Answers both = with("statements", "understood", "committed").with("readback", readBack);
        return fill(new SignAcceptance(team, readBack), "sign." + team.value(), "fill", both);
    }

    private static String answer(Requirement requirement) {
        return "answer." + requirement.key();
    }

    private static Seat lead(TeamId team) {
        return new Seat(Role.ENGINEERING_LEAD, team);
    }

    public static Answers with(String field, String... said) {
        return Answers.none().with(field, said);
    }
}
