package dev.baton.teams.connector;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.port.Answer;
import dev.baton.port.Directory;
import dev.baton.port.Place;
import dev.baton.port.PortFailure;
import java.util.List;
import java.util.Optional;

/**
 * The directory port over rosters, the only ones that a bot may read without further rights. Somebody has left when the
 * rosters of these places do not know them and neither does the chat of the bot with them alone. An account that is only
 * blocked still stands in its rosters.
 */
public final class TeamsDirectory implements Directory {

    private final TeamsChat chat;
    private final Roster roster;

    /** Looks into these rosters, and into the chats that this opens. */
    public TeamsDirectory(TeamsChat chat, Roster roster) {
        this.chat = chat;
        this.roster = roster;
    }

    @Override
    public Platform platform() {
        return Platform.TEAMS;
    }

    @Override
    public Answer<Person> look(Person account, List<Place> places) {
        boolean isMissed = false;
        for (Place place : places) {
            Answer<Optional<Person>> found = roster.seek(place.channel(), account);
            if (isSettled(found)) {
                return found.then(person -> Answer.got(person.orElseThrow()));
            }
            isMissed |= found instanceof Answer.Got;
        }
        Answer<Optional<Person>> alone = chat.chatWith(account.id())
                .then(own -> own.map(conversation -> roster.seek(conversation, account))
                        .orElseGet(() -> Answer.got(Optional.empty())));
        if (isMissed && !isSettled(alone)) {
            return Answer.got(gone(account));
        }
        return alone.then(person -> Answer.got(person.orElseGet(() -> gone(account))));
    }

    /** Somebody is there, or nobody can tell now; that nobody is there or that the bot may not look leaves it open. */
    private static boolean isSettled(Answer<Optional<Person>> found) {
        return found instanceof Answer.Got<Optional<Person>> got
                ? got.value().isPresent()
                : ((Answer.Failed<Optional<Person>>) found).failure() instanceof PortFailure.Unavailable;
    }

    private static Person gone(Person account) {
        return new Person(account.id(), account.name(), account.email(), account.zone(), Standing.DEACTIVATED);
    }
}
