package dev.baton.handoff.recovery.document;

import dev.baton.handoff.people.Person;

/** One of the «Impacted systems» (A8-02): its type, its name, and the person who owns it and will say that it is restored. */
public record AffectedSystem(String type, String name, Person owner) {}
