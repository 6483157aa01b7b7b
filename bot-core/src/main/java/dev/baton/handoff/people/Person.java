package dev.baton.handoff.people;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** A human (or an account that claims to be one) as a platform authenticated it; the e-mail is verified or empty. */
public record Person(PersonId id, String name, String email, ZoneId zone, Standing standing) {

    /** Baton itself, which acts when time passes or an outside system answers. */
    public static final Person BATON =
            new Person(new PersonId(Platform.BATON, "", "baton"), "Baton", "", ZoneOffset.UTC, Standing.BOT);

    public Person {
        email = email.toLowerCase(Locale.ROOT);
    }

    /** A member known only from the organisation's file. */
    public static Person byEmail(String name, String email, ZoneId zone) {
        return new Person(PersonId.byEmail(email), name, email, zone, Standing.MEMBER);
    }

    /** This account now; a deactivated one of which its platform tells less keeps the name and the e-mail that it had before. */
    public Person after(Person before) {
        return standing == Standing.DEACTIVATED && email.isEmpty()
                ? new Person(id, before.name, before.email, before.zone, standing)
                : this;
    }

    /** Whether both accounts belong to one human: the same id, or the same verified e-mail. */
    public boolean isSameHumanAs(Person other) {
        return id.equals(other.id) || (!email.isEmpty() && email.equals(other.email));
    }

    /** Whether this account may own, confirm or decide at all. */
    public boolean mayAct() {
        return standing.mayAct();
    }

    /** One key for one human on every platform: the verified e-mail where there is one, else the platform's id. */
    public String human() {
        return email.isEmpty() ? id.key() : email;
    }
}
