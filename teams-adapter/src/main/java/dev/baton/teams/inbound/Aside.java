package dev.baton.teams.inbound;

import dev.baton.desk.Later;
import dev.baton.desk.Outcome;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.port.Answer;
import dev.baton.port.MessageRef;
import dev.baton.port.PortFailure;
import dev.baton.teams.adaptivecard.AdaptiveCard;
import dev.baton.teams.adaptivecard.Leaf;
import dev.baton.teams.connector.Roster;
import dev.baton.teams.connector.TeamsChat;
import dev.baton.teams.people.TeamsPeople;
import dev.baton.view.Answers;
import dev.baton.view.Button;
import dev.baton.view.Card;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said to one person after the acknowledgement, by calling Teams. */
final class Aside {

    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

    private final TeamsChat chat;
    private final Roster roster;
    private final TeamsPeople people;
    private final Later later;

    Aside(TeamsChat chat, Roster roster, TeamsPeople people, Later later) {
        this.chat = chat;
        this.roster = roster;
        this.people = people;
        this.later = later;
    }

    /** Tells the person: in the chat they wrote in where it is theirs alone, else directly, and if need be where they are. */
    void tell(Received received, List<Card> cards) {
        tell(received, AdaptiveCard.of(cards));
    }

    /** The same where the answer may be long: its page, and what leads to the others. */
    void tell(Received received, List<Card> cards, Leaf leaf) {
        tell(received, AdaptiveCard.page(cards, leaf));
    }

    private void tell(Received received, AdaptiveCard card) {
        later.untilDone("telling " + received.by().user(), () -> told(received, card));
    }

    /** Brings a form: as a button that opens it, or as it is where no dialog can be opened. */
    void bring(Received received, Outcome.Fill fill) {
        Button open = Button.opening(fill.action(), "Open the form", Button.Weight.PRIMARY);
        Card button = new Card(fill.form().title(), List.of(), List.of(open));
        tell(
                received,
                chat.opensDialogs()
                        ? AdaptiveCard.of(button)
                        : chat.asked(
                                AdaptiveCard.form(fill.form(), fill.action(), Map.of()),
                                fill.form().filled()));
    }

    /** The card as it is sent to where people read it. */
    AdaptiveCard drawn(AdaptiveCard card) {
        return chat.drawn(card);
    }

    /** The form as it is asked, and sent, where people read it. */
    AdaptiveCard asked(AdaptiveCard form, Answers filled) {
        return chat.drawn(chat.asked(form, filled));
    }

    /** Cards as they are seen by whoever looks at them where they stand. */
    AdaptiveCard seen(List<Card> cards) {
        return chat.drawn(AdaptiveCard.of(cards.stream().map(people::here).toList()));
    }

    private Optional<Duration> told(Received received, AdaptiveCard card) {
        Answer<MessageRef> answer = received.isPersonal() ? here(received, card) : chat.tell(received.by(), card);
        if (!received.isPersonal() && isRefused(answer)) {
            answer = here(received, card);
        }
        if (!(answer instanceof Answer.Failed<MessageRef> failed)) {
            return Optional.empty();
        } else if (failed.failure() instanceof PortFailure.Unavailable unavailable) {
            return Optional.of(unavailable.retryAfter());
        }
        LOG.warn(
                "{} could not be told: {}",
                received.by().user(),
                failed.failure().reason());
        return Optional.empty();
    }

    private Answer<MessageRef> here(Received received, AdaptiveCard card) {
        return chat.say(received.place(), received.conversation(), card);
    }

    private static boolean isRefused(Answer<MessageRef> answer) {
        return answer instanceof Answer.Failed<MessageRef> failed && failed.failure() instanceof PortFailure.Rejected;
    }

    /** Says something to everybody where the bot has just arrived. */
    void greet(Received received, List<Card> cards) {
        later.once("greeting " + received.conversation(), () -> {
            Answer<MessageRef> unused = here(received, AdaptiveCard.of(cards));
        });
    }

    /** Looks the person up, and then does this. */
    void meet(Received received, Consumer<Boolean> then) {
        later.once(
                "looking up " + received.by().user(),
                () -> then.accept(isNoted(received.by(), rosterHere(received, received.by()))));
    }

    /** Looks somebody up whom this person picked: where they picked, or else in the chat of the bot with whom they picked. */
    void meetPicked(Received received, PersonId picked) {
        if (people.knows(picked)) {
            return;
        }
        later.once("looking up " + picked.user(), () -> {
            Answer<Person> found = rosterHere(received, picked);
            boolean unused = isNoted(
                    picked,
                    found instanceof Answer.Got<Person>
                            ? found
                            : chat.direct(picked)
                                    .then(conversation -> roster.find(conversation, picked, received.zone())));
        });
    }

    private Answer<Person> rosterHere(Received received, PersonId account) {
        return roster.find(received.place().channel(), account, received.zone());
    }

    /** Whether Teams tells who this is; what it tells is noted. */
    private boolean isNoted(PersonId account, Answer<Person> found) {
        if (found instanceof Answer.Got<Person> got) {
            people.note(got.value());
            return true;
        }
        LOG.warn(
                "Teams account {} cannot be looked up: {}",
                account.user(),
                ((Answer.Failed<Person>) found).failure().reason());
        return false;
    }
}
