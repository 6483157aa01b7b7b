package dev.baton.handoff.recovery.meeting;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import java.util.List;
import java.util.Locale;

/** One confirmation that a point needs: in which role, and by whom; one of several people is enough. */
public record Need(Point point, Role role, int number, List<Person> people) {

    public Need {
        people = List.copyOf(people);
    }

    /** The need as one word, for example {@code r2.recovery_lead.1}. */
    public String key() {
        return (point.code() + "." + role.name() + "." + number).toLowerCase(Locale.ROOT);
    }

    /** Whether this human may confirm it. */
    public boolean isOf(Person person) {
        return people.stream().anyMatch(person::isSameHumanAs);
    }

    /** The yes, stored word for word; a point that is read back has none, its words are the speaker's own. */
    public String statement() {
        return switch (point) {
            case ERADICATION ->
                role == Role.IR_LEAD
                        ? "Eradication is complete: every action is done and validated."
                        : "I know what was eradicated and how it was validated.";
            case PROCESS -> "";
            case MONITORING ->
                role == Role.MONITORING
                        ? "We watch for these indicators by this plan, and the escalation paths reach us."
                        : "I know what is watched, for how long, and whom to call.";
        };
    }

    /** Whether it is answered in one's own words (A7-08, A9-05). */
    public boolean isReadBack() {
        return point == Point.PROCESS;
    }
}
