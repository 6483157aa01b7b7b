package dev.baton.scenario.stage;

import dev.baton.handoff.Recorded;
import dev.baton.scenario.Situation;
import java.util.List;
import java.util.function.Consumer;

/** The history of a handoff as a scenario of the core makes it, to be kept somewhere else, and the world around it then. */
public record Played(List<Recorded> history, World world) {

    /** Everything that happened until it was so. */
    public static List<Recorded> until(Consumer<Situation> situation) {
        return of(situation).history();
    }

    /** The same, with the world as it was then. */
    public static Played of(Consumer<Situation> situation) {
        Stage stage = new Stage();
        situation.accept(new Situation(stage::in));
        return new Played(stage.core.history(), stage.world);
    }

    private static final class Stage {
        private World world = World.usual();
        private CoreStage core = new CoreStage(world);

        private CoreStage in(World other) {
            world = other;
            core = new CoreStage(other);
            return core;
        }
    }
}
