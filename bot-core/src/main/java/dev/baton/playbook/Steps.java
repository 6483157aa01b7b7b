package dev.baton.playbook;

import dev.baton.handoff.HandoffCommand;
import dev.baton.view.Button.Weight;
import dev.baton.view.Form;
import dev.baton.view.Part;
import java.util.List;
import java.util.function.Supplier;

/** Small words for building steps. */
public final class Steps {

    private Steps() {}

    /** What a step shows and the replies that it takes. */
    public static Step.Content content(Supplier<List<Part>> shows, Reply... replies) {
        return lazily(shows, () -> List.of(replies));
    }

    /** A content whose replies, too, are worked out only when somebody looks. */
    public static Step.Content lazily(Supplier<List<Part>> shows, Supplier<List<Reply>> replies) {
        return new Step.Content() {
            @Override
            public List<Part> shows() {
                return shows.get();
            }

            @Override
            public List<Reply> replies() {
                return replies.get();
            }
        };
    }

    /** A press that is invited. */
    public static Reply press(String id, String label, HandoffCommand means) {
        return new Reply.Press(id, label, Weight.PRIMARY, means);
    }

    /** A press that is possible. */
    public static Reply quietly(String id, String label, HandoffCommand means) {
        return new Reply.Press(id, label, Weight.PLAIN, means);
    }

    /** A form that is invited. */
    public static Reply fill(String id, String label, Supplier<Form<List<Meant>>> form) {
        return new Reply.Fill(id, label, Weight.PRIMARY, form);
    }

    /** A form that is possible. */
    public static Reply orFill(String id, String label, Supplier<Form<List<Meant>>> form) {
        return new Reply.Fill(id, label, Weight.PLAIN, form);
    }

    /** A form that takes something back or ends it. */
    public static Reply dangerously(String id, String label, Supplier<Form<List<Meant>>> form) {
        return new Reply.Fill(id, label, Weight.DANGER, form);
    }
}
