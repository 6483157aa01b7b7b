package dev.baton.scenario.stage;

import dev.baton.playbook.Playbook;
import dev.baton.port.Outside;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The stages on which every scenario is played. */
public enum Stages {
    CORE {
        @Override
        public Stage in(World world, Playbook playbook) {
            return Watched.byThoseWhoCame(new CoreStage(world), world, playbook);
        }
    },

    DESK {
        @Override
        public Stage in(World world, Playbook playbook) {
            return desk(world, playbook, outside -> outside);
        }
    };

    /** The stages on which scenarios are played now: before spectators one will do, as both reach the same states. */
    public static Stream<Stages> played() {
        return Watched.areThereSpectators() ? Stream.of(CORE) : Stream.of(values());
    }

    /** A desk with more outside than every desk has. */
    public static Stage desk(World world, Playbook playbook, UnaryOperator<Outside> more) {
        return Watched.byThoseWhoCame(new DeskStage(world, playbook, more), world, playbook);
    }

    /** A new stage of this kind in that world. */
    public abstract Stage in(World world, Playbook playbook);
}
