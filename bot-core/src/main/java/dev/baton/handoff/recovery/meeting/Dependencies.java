package dev.baton.handoff.recovery.meeting;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.Table;
import java.util.List;
import java.util.stream.Collectors;

/** The four dependencies of S2, each with what it still waits for (A9-24 to A9-27). */
public final class Dependencies {

    /** One dependency: what S2 says, and what is missing; nothing when it is met. */
    public record Dependency(String says, String missing) {

        /** Whether it is met. */
        public boolean isMet() {
            return missing.isEmpty();
        }
    }

    private final Handoff handoff;
    private final Table table;

    /** Of this handoff. */
    public Dependencies(Handoff handoff) {
        this.handoff = handoff;
        this.table = new Table(handoff);
    }

    /** All four, in the order of S2. */
    public List<Dependency> all() {
        return List.of(
                new Dependency("Eradication and validation phase formally completed", eradication()),
                new Dependency("System owners and recovery teams identified and ready", identified() + ready()),
                new Dependency("Handoff package prepared and available", prepared()),
                new Dependency("IR lead and recovery lead available for coordination", available()));
    }

    /** The first flag and the second (A7-01). */
    public String eradication() {
        if (!handoff.recovery().clearance().isDeclared()) {
            return "The IR lead has not declared eradication complete. ";
        }
        return handoff.recovery().clearance().isApproved() ? "" : "The transition is not approved. ";
    }

    /** The groups without anybody. */
    public String identified() {
        List<Group> unnamed = table.unnamed();
        return unnamed.isEmpty()
                ? ""
                : "Nobody is named as "
                        + unnamed.stream().map(group -> group.role().words()).collect(Collectors.joining(", ")) + ". ";
    }

    /** The people who did not say that they are ready, without the two leads. */
    public String ready() {
        return waiting(
                table.unready().stream().filter(person -> !isLeading(person)).toList());
    }

    /** The package has its version and its hash, and its link opens (A9-26). */
    private String prepared() {
        return handoff.phase() == Phase.PREPARING ? "The package is not marked ready. " : unavailable();
    }

    /** Why people cannot read the package, as far as Baton knows. */
    public String unavailable() {
        return handoff.recovery().availability().missing();
    }

    /** The leads who did not say that they are available. */
    public String available() {
        return waiting(table.unready().stream().filter(this::isLeading).toList());
    }

    private boolean isLeading(Person person) {
        return handoff.participants().isCommander(person) || table.isOf(Group.RECOVERY_LEADS, person);
    }

    private static String waiting(List<Person> people) {
        return people.isEmpty()
                ? ""
                : people.stream().map(Person::name).collect(Collectors.joining(", ")) + " did not say so yet. ";
    }
}
