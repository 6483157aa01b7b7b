package dev.baton.server.configuration.organisation;

import dev.baton.handoff.people.Person;
import dev.baton.server.configuration.reading.Nearest;
import dev.baton.server.configuration.reading.Section;
import dev.baton.server.configuration.reading.Values;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the people, and finds those whom other parts of the file name by e-mail. */
final class PeoplePart {

    private final Map<String, Person> byEmail = new LinkedHashMap<>();

    PeoplePart(List<Section> people, ZoneId zone) {
        for (Section person : people) {
            Optional<String> email = person.read("email", Values::email);
            Optional<String> name = person.read("name", words -> words);
            ZoneId own = person.read("zone", Values::zone).orElse(zone);
            email.map(address -> Person.byEmail(name.orElse(address), address, own))
                    .filter(read -> byEmail.putIfAbsent(read.email(), read) != null)
                    .ifPresent(twice -> person.problem("email", "is there twice; every person is listed once."));
        }
    }

    List<Person> everyone() {
        return List.copyOf(byEmail.values());
    }

    /** The person of this address; an address that nobody here has is no value. */
    Person named(String address) {
        String email = Values.email(address);
        return Optional.ofNullable(byEmail.get(email))
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + address + "' is nobody under people; list that person there."
                                + Nearest.suggestion(email, byEmail.keySet())));
    }
}
