package dev.baton.server.configuration.organisation;

import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.organisation.Security;
import dev.baton.handoff.people.Person;
import dev.baton.server.configuration.reading.Section;
import java.util.List;

/** Reads the security team. */
final class SecurityPart {

    private final Section section;
    private final PeoplePart people;

    SecurityPart(Section section, PeoplePart people) {
        this.section = section;
        this.people = people;
    }

    Security read(BusinessCalendar organisation) {
        List<Person> commanders = section.list("commanders", people::named);
        return new Security(
                commanders.isEmpty() ? List.of(Person.BATON) : commanders,
                section.list("analysts", people::named),
                section.list("verifiers", people::named),
                section.list("exception-approvers", people::named),
                CalendarPart.ofSecurity(section, organisation));
    }
}
