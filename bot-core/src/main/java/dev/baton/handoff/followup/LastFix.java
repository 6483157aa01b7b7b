package dev.baton.handoff.followup;

import dev.baton.handoff.people.Person;
import java.time.Instant;

/** How a project was fixed the last time: by whom, with which fix, under which ticket, and when that was verified. */
public record LastFix(String project, Person owner, String fix, String ticket, Instant settledAt) {}
