package dev.baton.bench;

import java.util.Map;

/** An interaction that was sent once; its copies have a name and a trigger of their own. */
record Template(String payload, String trigger) {

    /** What a person writes where the name of each copy shall stand. */
    static final String NAME = "Name of the press";

    Press named(String name) {
        return new SlackPress(
                name, Map.of("payload", payload.replace(NAME, name).replace(trigger, "trigger." + name)));
    }
}
