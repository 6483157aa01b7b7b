package dev.baton.scenario.stage;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Standing;
import java.time.Instant;
import java.util.List;

/** Where a scenario is played: the core alone, a front desk, a chat platform. Every stage plays the same scenarios. */
public interface Stage {

    /** Somebody opens the handoff of the scenario. */
    Heard opens(Person person, OpenHandoff command);

    /** Somebody does something. */
    Heard does(Person person, Act act);

    /** Every account of somebody is now of this standing, since that moment; the platform says so. */
    void becomes(Person person, Standing standing, Instant since);

    /** Everything happens that is due by now: the inventory answers, a briefing runs out of time. */
    void settles();

    /** From now on it is another handoff that people look at and act on. */
    void turnsTo(HandoffId other);

    /** The handoff that people look at, as it stands. */
    Handoff handoff();

    /** Everything that has happened to it. */
    List<Recorded> history();
}
