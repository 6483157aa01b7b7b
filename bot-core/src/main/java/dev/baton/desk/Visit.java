package dev.baton.desk;

import dev.baton.handoff.people.PersonId;
import dev.baton.port.Place;

/** One request of one person: who the platform says it is, where, and the platform's own key for the delivery. */
public record Visit(PersonId by, Place place, String delivery) {}
