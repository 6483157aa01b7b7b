package dev.baton.port;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A directory in memory, which tells of the accounts that it was told. */
public final class MemoryDirectory implements Directory {

    private final Platform platform;
    private final Map<PersonId, Person> accounts = new HashMap<>();
    private boolean isDown;

    public MemoryDirectory(Platform platform) {
        this.platform = platform;
    }

    /** What is said of this account from now on. */
    public void says(Person account) {
        accounts.put(account.id(), account);
    }

    /** The account can be found nowhere from now on. */
    public void leaves(Person account) {
        says(new Person(account.id(), account.name(), account.email(), account.zone(), Standing.DEACTIVATED));
    }

    /** Whether nobody answers from now on. */
    public void isDown(boolean down) {
        isDown = down;
    }

    @Override
    public Platform platform() {
        return platform;
    }

    @Override
    public Answer<Person> look(Person account, List<Place> places) {
        if (isDown) {
            return Answer.failed(new PortFailure.Unavailable(Duration.ofMinutes(10), "It is down."));
        }
        @Nullable Person known = accounts.get(account.id());
        return known == null
                ? Answer.failed(new PortFailure.Rejected("Nobody can tell."))
                : Answer.got(known.after(account));
    }
}
