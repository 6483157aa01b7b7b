package dev.baton.scenario;

import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.handoff.people.TeamId;
import java.util.List;
import java.util.stream.Stream;

/** Everybody who plays a part: security, the teams payments and platform, and accounts that may not act at all. */
public final class Cast {

    public static final Person COMMANDER = ExampleOrganisation.COMMANDER;
    public static final Person ANALYST = ExampleOrganisation.ANALYST;
    public static final Person VERIFIER = ExampleOrganisation.VERIFIER;
    public static final Person APPROVER = ExampleOrganisation.APPROVER;

    /** Of payments, the team that is affected where nothing else is said. */
    public static final Person LEAD = ExampleOrganisation.PAYMENTS_LEAD;

    public static final Person MANAGER = ExampleOrganisation.PAYMENTS_MANAGER;
    public static final Person ENGINEER = ExampleOrganisation.PAYMENTS_ENGINEER;

    public static final Person PLATFORM_LEAD = ExampleOrganisation.PLATFORM_LEAD;
    public static final Person PLATFORM_MANAGER = ExampleOrganisation.PLATFORM_MANAGER;
    public static final Person PLATFORM_ENGINEER = ExampleOrganisation.PLATFORM_ENGINEER;

    public static final TeamId PAYMENTS = ExampleOrganisation.PAYMENTS.id();
    public static final TeamId PLATFORM = ExampleOrganisation.PLATFORM.id();

    private Cast() {}

    /** Everybody of the organisation. */
    public static List<Person> everybody() {
        return List.of(
                COMMANDER,
                ANALYST,
                VERIFIER,
                APPROVER,
                LEAD,
                MANAGER,
                ENGINEER,
                PLATFORM_LEAD,
                PLATFORM_MANAGER,
                PLATFORM_ENGINEER);
    }

    /** An account of this standing, of nobody in the organisation. */
    public static Person someoneWho(Standing standing) {
        PersonId id = new PersonId(Platform.PLAYGROUND, "T01", standing.name());
        return new Person(id, "Somebody " + standing.name(), "", ExampleOrganisation.BERLIN, standing);
    }

    /** The same human on another platform. */
    public static Person elsewhere(Person person) {
        PersonId id = new PersonId(Platform.SLACK, "T01", "U" + person.name().hashCode());
        return new Person(id, person.name(), person.email(), person.zone(), person.standing());
    }

    /** Every account that any scenario uses. */
    public static Stream<Person> accounts() {
        return Stream.of(
                        everybody().stream(),
                        everybody().stream().map(Cast::elsewhere),
                        Stream.of(Standing.values()).map(Cast::someoneWho))
                .flatMap(people -> people);
    }
}
