package dev.baton.playbook;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.dangerously;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.playbook.Steps.quietly;
import static dev.baton.view.Form.form;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.invitation.InvitationCommand.AnswerInvitation;
import dev.baton.handoff.invitation.Invited;
import dev.baton.handoff.invitation.Reply;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Part;
import dev.baton.view.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The steps in which people answer an invitation, and in which a no is seen to; of a briefing of either kind (A9-30). */
public final class InvitationSteps {

    private final Setting setting;
    private final Handoff handoff;
    private final Invited invited;
    private final Asks leader;
    private final Supplier<Form<List<Meant>>> move;

    /** For a briefing that this person leads, and that is moved by this form. */
    public InvitationSteps(Setting setting, Asks leader, Supplier<Form<List<Meant>>> move) {
        this.setting = setting;
        this.leader = leader;
        this.handoff = setting.handoff();
        this.invited = new Invited(handoff);
        this.move = move;
    }

    /** One for each who is invited, and one for the commander. */
    public List<Step> all() {
        if (!setting.organisation().practice().briefing().manner().isAnswered()) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        List<Person> people = isToCome() ? invited.people() : List.of();
        for (int i = 0; i < people.size(); i++) {
            steps.add(answer(i + 1, people.get(i)));
        }
        steps.add(declined());
        return steps;
    }

    /** Each appointment is answered anew, so that a yes to one that was moved is none to the next. */
    private Step answer(int number, Person person) {
        int meeting = handoff.meeting().number();
        return new Step(
                "invited." + meeting + "." + number,
                new Asks(seat(person), List.of(person)),
                "Say whether you come to the briefing",
                new Timing(handoff.stage().since(), handoff.meeting().start()),
                handoff.invitations().of(person).isEmpty(),
                content(
                        () -> List.of(new Part.Words(text("Briefing " + meeting + " is planned for ")
                                .andWhen(handoff.meeting().start(), person.zone())
                                .and(", and you are needed there. ")
                                .andLink("Add to calendar", setting.document().briefing()))),
                        press("yes", "I come", new AnswerInvitation(meeting, Reply.ACCEPTED, "")),
                        quietly("perhaps", "I may come", new AnswerInvitation(meeting, Reply.TENTATIVE, "")),
                        dangerously("no", "I cannot come", () -> declining(meeting))));
    }

    /** As what they are invited: in the seat at the table, or for the group in a recovery. */
    private Seat seat(Person person) {
        return handoff.participants().seats().stream()
                .filter(each ->
                        handoff.participants().at(each).filter(person::equals).isPresent())
                .findFirst()
                .orElseGet(() -> Seat.of(new Table(handoff).roleOf(person)));
    }

    private static Form<List<Meant>> declining(int meeting) {
        return form("I cannot come", Field.paragraph("words", "Why? Who can come for you?"))
                .then(words -> Reading.read(Meant.meant(new AnswerInvitation(meeting, Reply.DECLINED, words), "words")))
                .submit("Send");
    }

    /** Whoever is needed and does not come is replaced, or the briefing is moved; it closes when nobody is missing. */
    private Step declined() {
        return new Step(
                "declined." + handoff.meeting().number(),
                leader,
                "See to who cannot come to the briefing",
                new Timing(handoff.stage().since(), handoff.meeting().start()),
                isToCome() && !invited.who(Reply.DECLINED).isEmpty(),
                content(this::missing, orFill("move", "Move the briefing", move)));
    }

    private List<Part> missing() {
        List<Part> parts = new ArrayList<>(new InvitationView(setting).declined());
        parts.add(new Part.Note(text(
                "Who is needed sends a delegate, or is replaced by somebody who comes; or the briefing is moved.")));
        return parts;
    }

    private boolean isToCome() {
        return handoff.phase() == Phase.BRIEFING_SCHEDULED;
    }
}
