package dev.baton.handoff.reminder;

import dev.baton.handoff.people.Person;
import java.time.Instant;
import java.util.List;

/** One item of which people are reminded: the date that it is due, how high it has climbed, and who is told. */
public record Reminder(String project, Instant due, Rung rung, List<Person> told) {

    public Reminder {
        told = List.copyOf(told);
    }
}
