package dev.baton.scenario.stage;

import dev.baton.handoff.Recorded;
import dev.baton.scenario.Situation;
import java.util.List;
import java.util.function.Consumer;

/** The history of a handoff as a scenario of the core makes it, to be kept somewhere else. */
public final class Played {

    private CoreStage core = new CoreStage(World.usual());

    private Played() {}

    /** Everything that happened until it was so. */
    public static List<Recorded> until(Consumer<Situation> situation) {
        Played played = new Played();
        situation.accept(new Situation(played::in));
        return played.core.history();
    }

    private CoreStage in(World other) {
        core = new CoreStage(other);
        return core;
    }
}
