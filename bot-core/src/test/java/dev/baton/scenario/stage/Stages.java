package dev.baton.scenario.stage;

import dev.baton.playbook.Playbook;

/** The stages on which every scenario is played. */
public enum Stages {
    CORE {
        @Override
        public Stage in(World world, Playbook playbook) {
            return new CoreStage(world);
        }
    },

    DESK {
        @Override
        public Stage in(World world, Playbook playbook) {
            return new DeskStage(world, playbook);
        }
    };

    /** A new stage of this kind in that world. */
    public abstract Stage in(World world, Playbook playbook);
}
