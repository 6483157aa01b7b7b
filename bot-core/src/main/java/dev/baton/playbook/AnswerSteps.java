package dev.baton.playbook;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.fill;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.briefing.AnswerCommand.ConfirmSection;
import dev.baton.handoff.briefing.Confirmation;
import dev.baton.handoff.briefing.Question;
import dev.baton.handoff.briefing.Requirement;
import dev.baton.handoff.briefing.Signature;
import dev.baton.handoff.briefing.Walk;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.people.AffectedTeam;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.work.DueDate;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;

/** The steps in which engineering answers: one for each required confirmation, and one for each lead's acceptance. */
final class AnswerSteps {

    private static final int OTHER_WORK = 5;

    private final Setting setting;
    private final Handoff handoff;
    private final Walk walk;
    private final List<Requirement> open;

    AnswerSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.walk = setting.walk();
        this.open = open();
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        walk.requirements().forEach(requirement -> steps.add(answer(requirement)));
        handoff.participants().teams().forEach(team -> steps.add(sign(team)));
        return steps;
    }

    private List<Requirement> open() {
        return switch (handoff.phase()) {
            case IN_BRIEFING -> walk.open();
            case BRIEFING_SCHEDULED -> handoff.meeting().reschedules() > 0 ? unprepared() : List.of();
            default -> List.of();
        };
    }

    /** After an incomplete briefing the missing answers are prepared before the next one (A3-14). */
    private List<Requirement> unprepared() {
        return walk.requirements().stream()
                .filter(requirement -> walk.status(requirement) != Requirement.Status.CONFIRMED
                        && walk.prepared(requirement).isEmpty())
                .toList();
    }

    private Step answer(Requirement requirement) {
        Section section = requirement.section();
        Chapter chapter = Remediation.chapter(section);
        boolean briefed = handoff.phase() == Phase.IN_BRIEFING;
        return new Step(
                "answer." + requirement.key(),
                Asks.of(handoff, requirement.seat()),
                (briefed ? "Confirm " : "Prepare the answer to ") + section.number() + " " + section.title(),
                new Timing(
                        handoff.stage().since(),
                        briefed ? handoff.meeting().end() : handoff.meeting().start()),
                open.contains(requirement),
                content(
                        () -> shown(requirement, chapter),
                        press("yes", briefed ? "Confirm" : "Prepare: yes", new ConfirmSection(requirement)),
                        orFill(
                                "or",
                                chapter.objecting().label(),
                                () -> chapter.objecting().form().apply(setting, requirement))));
    }

    private List<Part> shown(Requirement requirement, Chapter chapter) {
        List<Part> parts = new ArrayList<>(new SectionView(setting)
                .of(requirement.section(), requirement.seat().team()));
        if (requirement.section() == Section.DEADLINES) {
            otherWork(requirement, parts);
        }
        handoff.objections().questions().stream()
                .filter(question ->
                        question.requirement().equals(requirement) && question.state() == Question.State.ANSWERED)
                .forEach(question -> parts.add(new Part.Words(
                        text("You asked: " + question.words() + " — Security says: " + question.answer()))));
        parts.add(new Part.Words(Text.empty().andEmphasis(chapter.question())));
        parts.add(new Part.Quote(text(requirement.section().statement())));
        walk.prepared(requirement).ifPresent(answer -> parts.add(prepared(answer)));
        return parts;
    }

    private static Part prepared(Confirmation answer) {
        return new Part.Note(text("Prepared by " + answer.moment().by().name()
                + "; it counts when it is confirmed in the briefing (A3-01)."));
    }

    /** What else this team has promised, so that the manager can answer on the spot (A3-17). */
    private void otherWork(Requirement requirement, List<Part> parts) {
        List<DueDate> promised = setting.elsewhere().newest().stream()
                .filter(other -> !other.id().equals(handoff.id()))
                .flatMap(other -> other.items().stream())
                .filter(item -> item.project().team().equals(requirement.seat().team()))
                .flatMap(item -> item.committed().stream())
                .filter(progress -> progress.state().isWithEngineering())
                .flatMap(progress -> progress.dueDate().stream())
                .limit(OTHER_WORK)
                .toList();
        promised.forEach(date -> parts.add(new Part.Note(
                text("Already promised: " + date.project() + " by ").andWhen(date.due(), date.zone()))));
    }

    private Step sign(AffectedTeam team) {
        Seat lead = new Seat(Role.ENGINEERING_LEAD, team.id());
        boolean due = handoff.phase() == Phase.IN_BRIEFING
                && walk.isReadyToSign()
                && walk.unsigned().stream().anyMatch(each -> each.id().equals(team.id()));
        return new Step(
                "sign." + team.id().value(),
                Asks.of(handoff, lead),
                "Accept the handoff in writing for " + team.name(),
                new Timing(handoff.stage().since(), handoff.meeting().end()),
                due,
                content(
                        () -> List.of(
                                new Part.Words(
                                        text(
                                                "Every section is confirmed. Without your written acceptance the handoff has not happened.")),
                                new Part.Quote(text(Signature.UNDERSTOOD)),
                                new Part.Quote(text(Signature.COMMITTED))),
                        fill("fill", "Accept in writing", () -> BriefingForms.acceptance(setting, team.id()))));
    }
}
