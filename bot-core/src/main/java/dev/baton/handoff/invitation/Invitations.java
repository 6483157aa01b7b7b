package dev.baton.handoff.invitation;

import dev.baton.handoff.people.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The invitations to a briefing: what each human answered for the appointment as it stands, which SEQUENCE of the calendar
 * entry each mailbox got last, and which mailboxes did not take theirs, or why nothing is sent.
 */
public record Invitations(
        Map<String, Answer> answers, Map<String, Integer> sent, Map<String, String> refused, String trouble) {

    /** What somebody answered, and why. */
    public record Answer(Reply reply, String because) {}

    /** Nobody was invited yet. */
    public static final Invitations NONE = new Invitations(Map.of(), Map.of(), Map.of(), "");

    public Invitations {
        answers = Map.copyOf(answers);
        sent = Map.copyOf(sent);
        refused = Map.copyOf(refused);
    }

    /** What somebody answered. */
    public Optional<Answer> of(Person person) {
        return Optional.ofNullable(answers.get(person.human()));
    }

    /** Whether this mailbox has got this SEQUENCE, or a later one, or does not take it. */
    public boolean hasGot(String mailbox, int sequence) {
        return sent.getOrDefault(mailbox, -1) >= sequence;
    }

    /** For another appointment, which nobody has answered yet. */
    public Invitations forAnother() {
        return new Invitations(Map.of(), sent, Map.of(), trouble);
    }

    Invitations answered(Person person, Answer answer) {
        Map<String, Answer> more = new LinkedHashMap<>(answers);
        more.put(person.human(), answer);
        return new Invitations(more, sent, refused, trouble);
    }

    Invitations sent(int sequence, List<String> mailboxes) {
        Map<String, Integer> more = new LinkedHashMap<>(sent);
        mailboxes.forEach(mailbox -> more.merge(mailbox, sequence, Math::max));
        return new Invitations(answers, more, refused, "");
    }

    Invitations refusedBy(int sequence, String mailbox, String because) {
        Map<String, String> more = new LinkedHashMap<>(refused);
        more.put(mailbox, because);
        Invitations told = sent(sequence, List.of(mailbox));
        return new Invitations(answers, told.sent(), more, told.trouble());
    }

    Invitations delayed(String because) {
        return new Invitations(answers, sent, refused, because);
    }
}
