package dev.baton.playbook;

import dev.baton.view.Part;
import java.util.List;
import java.util.Optional;

/** One exchange of the conversation: whom it asks, for what, by when, what it shows, and what each reply means. */
public record Step(String key, Asks asks, String what, Timing timing, boolean isOpen, Content content) {

    /** What a step shows and which replies it takes; worked out only when somebody looks. */
    public interface Content {

        /** What the person needs to see in order to answer. */
        List<Part> shows();

        /** The ways to answer. */
        List<Reply> replies();
    }

    /** Whether people are told of it with everything of its kind in one message, not each time that one opens. */
    public boolean isToldInADigest() {
        return key.endsWith(PlanningSteps.PLANNING);
    }

    /** The reply of this name. */
    public Optional<Reply> reply(String id) {
        return content.replies().stream().filter(reply -> reply.id().equals(id)).findFirst();
    }
}
