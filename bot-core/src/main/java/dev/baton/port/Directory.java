package dev.baton.port;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import java.util.List;

/** Whom a platform knows now, where its news of changed accounts may be missed; asked by errands, never while a person waits. */
public interface Directory {

    /** The platform whose accounts it knows. */
    Platform platform();

    /**
     * The account as it is now: deactivated, with what was known of it, when it can be found neither in these places of the
     * platform nor anywhere else there; rejected when nobody can tell.
     */
    Answer<Person> look(Person account, List<Place> places);
}
