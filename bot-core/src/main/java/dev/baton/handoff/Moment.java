package dev.baton.handoff;

import dev.baton.handoff.people.Person;
import java.time.Instant;

/** Who acted, and when. */
public record Moment(Person by, Instant at) {}
