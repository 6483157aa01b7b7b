package dev.baton.conversation;

import dev.baton.handoff.HandoffId;
import java.util.Optional;

/** What a button carries: the handoff, the step and the reply, and nothing else. */
public record Press(HandoffId handoff, String step, String reply) {

    /** The press as the action of a button, for example {@code H-12|start|yes}. */
    public String action() {
        return handoff + "|" + step + "|" + reply;
    }

    /** Reads an action; empty when it is not one of a handoff. */
    public static Optional<Press> parse(String action) {
        String[] words = action.split("\\|", -1);
        return words.length == 3
                ? HandoffId.parse(words[0]).map(handoff -> new Press(handoff, words[1], words[2]))
                : Optional.empty();
    }
}
