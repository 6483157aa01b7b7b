package dev.baton.desk;

import dev.baton.handoff.people.Person;
import dev.baton.playbook.Step;
import java.time.Instant;
import java.util.stream.Stream;

/** One step in the hands of one person, since it opened. */
record Turn(Step step, Person person) {

    /** Stands for the step where one message says several. */
    static final String MANY = "*";

    static Stream<Turn> of(Step step) {
        return step.isToldInADigest()
                ? Stream.empty()
                : step.asks().people().stream().map(person -> new Turn(step, person));
    }

    /** The step and the person alone, whenever it is. */
    String whose() {
        return step.key() + "@" + person.human();
    }

    /** The same since it opened: what opens again is another turn. */
    String known() {
        return step.key() + "@" + since() + "@" + person.human();
    }

    /** All the steps that opened for this person at this version, said together. */
    String subjectOfMany(long version) {
        return MANY + "@" + version + "@" + person.human();
    }

    String subject(long version) {
        return step.key() + "@" + version + "@" + person.human();
    }

    private Instant since() {
        return step.timing().since();
    }
}
