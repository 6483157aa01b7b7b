package dev.baton.playbook;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.invitation.Invitations.Answer;
import dev.baton.handoff.invitation.Invited;
import dev.baton.handoff.invitation.Manner;
import dev.baton.handoff.invitation.Reply;
import dev.baton.handoff.people.Person;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who comes to a briefing, who has not answered, and what has to follow from a no (A9-30). */
public final class InvitationView {

    private static final int NAMED = 8;
    private static final int SAID = 300;

    private final Setting setting;
    private final Handoff handoff;
    private final Invited invited;

    /** Of the briefing of this handoff. */
    public InvitationView(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.invited = new Invited(handoff);
    }

    /** What everybody should know before the briefing; nothing where nobody is asked to answer. */
    public List<Part> parts() {
        Manner manner = setting.organisation().practice().briefing().manner();
        if (!manner.isAnswered() || handoff.phase() != Phase.BRIEFING_SCHEDULED) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(text("Invited: " + invited.who(Reply.ACCEPTED).size() + " come"
                + named(", may come: ", invited.who(Reply.TENTATIVE))
                + named(", not answered: ", invited.silent()) + ".")));
        parts.addAll(declined());
        if (manner == Manner.MAIL) {
            parts.addAll(unsent());
        }
        return parts;
    }

    /** Who does not come, and why. */
    List<Part> declined() {
        return invited.who(Reply.DECLINED).stream()
                .limit(NAMED)
                .<Part>map(person -> new Part.Words(Text.empty()
                        .andEmphasis(person.name() + " does not come: ")
                        .and(Limits.shortened(because(person), SAID))))
                .toList();
    }

    private String because(Person person) {
        return handoff.invitations().of(person).map(Answer::because).orElse("");
    }

    private List<Part> unsent() {
        List<Part> parts = new ArrayList<>();
        handoff.invitations().refused().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(NAMED)
                .forEach(each -> parts.add(new Part.Note(Text.empty()
                        .andEmphasis("Not invited by mail: ")
                        .and(each.getKey() + ": " + Limits.shortened(each.getValue(), SAID)))));
        if (!handoff.invitations().trouble().isEmpty()) {
            parts.add(new Part.Note(Text.empty()
                    .andEmphasis("Invitations are NOT sent. ")
                    .and(Limits.shortened(handoff.invitations().trouble(), SAID) + " It is tried again.")));
        }
        return parts;
    }

    private static String named(String before, List<Person> people) {
        if (people.isEmpty()) {
            return "";
        }
        int more = people.size() - NAMED;
        return before
                + people.stream().limit(NAMED).map(Person::name).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
