package dev.baton.scenario.walk;

import dev.baton.handoff.people.Person;
import dev.baton.scenario.stage.Act;

/** What somebody might do next. */
record Move(Person person, Act act) {}
