package dev.baton.bench;

import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Members;
import dev.baton.handoff.organisation.Security;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.TeamId;
import java.util.List;

/** The people of a handoff: as in any large company, those of most others are different ones. */
record Crew(Person analyst, Person commander, Person verifier, Person lead, Person manager, Person engineer) {

    static final TeamId TEAM = ExampleOrganisation.PAYMENTS.id();

    /** Those whom the server's configuration and its Slack know. */
    static final Crew KNOWN = new Crew(
            ExampleOrganisation.ANALYST,
            ExampleOrganisation.COMMANDER,
            ExampleOrganisation.VERIFIER,
            ExampleOrganisation.PAYMENTS_LEAD,
            ExampleOrganisation.PAYMENTS_MANAGER,
            ExampleOrganisation.PAYMENTS_ENGINEER);

    /** Others, by their number. */
    static Crew number(int number) {
        return new Crew(
                other(KNOWN.analyst, number),
                other(KNOWN.commander, number),
                other(KNOWN.verifier, number),
                other(KNOWN.lead, number),
                other(KNOWN.manager, number),
                other(KNOWN.engineer, number));
    }

    private static Person other(Person person, int number) {
        return Person.byEmail(person.name() + " " + number, number + "." + person.email(), person.zone());
    }

    Members members() {
        return new Members(lead, manager, List.of(engineer), manager);
    }

    Security security(BusinessCalendar calendar) {
        return new Security(List.of(commander), List.of(analyst), List.of(verifier), List.of(commander), calendar);
    }

    List<Person> people() {
        return List.of(commander, analyst, verifier, lead, manager, engineer);
    }
}
