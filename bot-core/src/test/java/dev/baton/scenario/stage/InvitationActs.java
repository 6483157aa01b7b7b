package dev.baton.scenario.stage;

import static dev.baton.scenario.stage.Act.fill;
import static dev.baton.scenario.stage.Act.press;
import static dev.baton.scenario.stage.Acts.with;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.invitation.InvitationCommand.AnswerInvitation;
import dev.baton.handoff.invitation.Invited;
import dev.baton.handoff.invitation.Reply;
import dev.baton.handoff.people.Person;
import java.util.List;

/** What people answer to an invitation, by the buttons and the form of their own step. */
public final class InvitationActs {

    private InvitationActs() {}

    public static Act comes(Handoff handoff, Person person) {
        return press(
                new AnswerInvitation(handoff.meeting().number(), Reply.ACCEPTED, ""), step(handoff, person), "yes");
    }

    public static Act mayCome(Handoff handoff, Person person) {
        return press(
                new AnswerInvitation(handoff.meeting().number(), Reply.TENTATIVE, ""),
                step(handoff, person),
                "perhaps");
    }

    public static Act cannotCome(Handoff handoff, Person person, String because) {
        return fill(
                new AnswerInvitation(handoff.meeting().number(), Reply.DECLINED, because),
                step(handoff, person),
                "no",
                with("words", because));
    }

    /** Who is not invited presses somebody else's button. */
    private static String step(Handoff handoff, Person person) {
        List<Person> people = new Invited(handoff).people();
        int number = 1;
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).isSameHumanAs(person)) {
                number = i + 1;
            }
        }
        return "invited." + handoff.meeting().number() + "." + number;
    }
}
