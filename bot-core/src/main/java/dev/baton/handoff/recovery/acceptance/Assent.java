package dev.baton.handoff.recovery.acceptance;

import dev.baton.handoff.Moment;
import dev.baton.handoff.people.Person;
import java.time.Instant;

/** The acceptance of one recovery lead: in which form, where it can be found, said when, recorded by whom, attested by whom. */
public record Assent(
        Person lead, Form form, String reference, Instant saidAt, Moment recorded, Person attestedBy, String sha256) {

    /** The forms that S2 knows (A9-14, A9-15). */
    public enum Form {
        CLICK("in writing, here"),
        MAIL("in writing, by e-mail"),
        TICKET("in writing, in the ticket"),
        VERBAL("verbally, recorded in the meeting");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** The form as people read it. */
        public String words() {
            return words;
        }
    }

    /** What is accepted, word for word. */
    public static final String STATEMENT =
            "I understand the eradication, the residual risks and the caveats, and I accept this handoff to recovery.";

    /** Whether a second person must still say that they heard it (A9-14). */
    public boolean isUnattested() {
        return form == Form.VERBAL && attestedBy.equals(Person.BATON);
    }

    Assent attested(Person by) {
        return new Assent(lead, form, reference, saidAt, recorded, by, sha256);
    }
}
