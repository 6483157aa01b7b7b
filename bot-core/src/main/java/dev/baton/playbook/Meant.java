package dev.baton.playbook;

import dev.baton.handoff.HandoffCommand;
import java.util.List;

/** A command that a form means, and the field at which a refusal of it is shown. */
public record Meant(HandoffCommand command, String field) {

    /** One command. */
    public static List<Meant> meant(HandoffCommand command, String field) {
        return List.of(new Meant(command, field));
    }
}
