package dev.baton.port;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import java.util.Optional;

/** The person registry: whom the platforms have told us about; joins the running {@link Transaction}. */
public interface People {

    /** The person of this id, if a platform has told us. */
    Optional<Person> find(PersonId id);

    /** The account on this platform with this verified e-mail, if a platform has told us. */
    Optional<Person> byEmail(Platform platform, String email);

    /** Notes what a platform says about a person, in place of what it said before. */
    void note(Person person);

    /** Notes that this human was heard by this account: where people were heard last, they are told what concerns them. */
    void heard(Person account);

    /** The platform on which this human was heard last, if they were. */
    Optional<Platform> lastHeard(Person human);
}
