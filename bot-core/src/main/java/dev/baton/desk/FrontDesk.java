package dev.baton.desk;

import dev.baton.handoff.people.Person;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import java.time.Instant;
import java.util.List;

/** All an adapter needs to let people take part; each call is one short transaction and calls nothing outside. */
public interface FrontDesk {

    /** Somebody wrote a command, for example {@code status H-12}; no words at all are {@code help}. */
    Outcome say(Visit visit, String words);

    /** Somebody starts a handoff from a message; its words and its link become the reference. */
    Outcome startFrom(Visit visit, String message, String link);

    /** Somebody pressed a button. */
    Outcome press(Visit visit, String action);

    /**
     * Somebody looks at a card that shows them more than others: the card as they see it, their own steps first; none when
     * there is no such card. To look is not to be heard, and nothing is kept of it.
     */
    List<Card> look(Visit visit, String action);

    /** Somebody sent a form. */
    Outcome submit(Visit visit, String action, Answers answers);

    /** A platform says what an account is now, and since when; whoever left leaves nothing without an owner unseen. */
    void accountChanged(Person account, Instant at);

    /** What one person should see on a page of their own: open steps first, then their handoffs. */
    List<Card> home(Visit visit);
}
