package dev.baton.scenario.stage;

import dev.baton.handoff.HandoffCommand;
import dev.baton.view.Answers;
import java.util.Optional;

/** Something a person does: what it means to the handoff, and how it is done with a button and perhaps a form. */
public record Act(HandoffCommand means, Way way, Optional<Answers> filled) {

    /** The step that is answered, and by which of its replies. */
    public record Way(String step, String reply) {}

    static Act press(HandoffCommand means, String step, String reply) {
        return new Act(means, new Way(step, reply), Optional.empty());
    }

    static Act fill(HandoffCommand means, String step, String reply, Answers answers) {
        return new Act(means, new Way(step, reply), Optional.of(answers));
    }
}
