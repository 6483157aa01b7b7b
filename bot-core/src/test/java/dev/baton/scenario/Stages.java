package dev.baton.scenario;

import dev.baton.playbook.Playbook;

/** The stages on which every scenario is played. */
public enum Stages {
    CORE {
        @Override
        Stage in(World world, Playbook playbook) {
            return new CoreStage(world);
        }
    },

    DESK {
        @Override
        Stage in(World world, Playbook playbook) {
            return new DeskStage(world, playbook);
        }
    };

    abstract Stage in(World world, Playbook playbook);
}
