package dev.baton.scenario.stage;

import dev.baton.playbook.Playbook;
import dev.baton.playbook.Setting;

/** Whoever wants to see every state that the scenarios reach, named as a service of this type. */
public interface Spectator {

    /** This is how a handoff stands now, and by which playbook it runs. */
    void sees(Setting setting, Playbook playbook);
}
