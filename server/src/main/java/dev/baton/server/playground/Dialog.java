package dev.baton.server.playground;

import dev.baton.view.Answers;
import dev.baton.view.Form;
import java.util.Map;

/** An open form on somebody's screen, with what was said so far, what is wrong with it, and where in it they are. */
public record Dialog(
        String action, Form<?> form, Answers said, Map<String, String> problems, String refusal, int sheet) {

    public Dialog {
        problems = Map.copyOf(problems);
    }

    /** A form just opened. */
    static Dialog opened(String action, Form<?> form) {
        return new Dialog(action, form, form.filled(), Map.of(), "", 0);
    }

    /** Whether something in it must be changed before it can be sent. */
    public boolean isRefused() {
        return !refusal.isEmpty() || !problems.isEmpty();
    }

    /** What is wrong, at its field; what is wrong with all of it, at none. */
    public Map<String, String> allProblems() {
        return refusal.isEmpty() ? problems : Map.of("", refusal);
    }

    Dialog saying(Answers answers) {
        return new Dialog(action, form, answers, Map.of(), "", sheet);
    }

    Dialog turnedTo(int other) {
        return new Dialog(action, form, said, Map.of(), "", other);
    }

    Dialog wrong(Map<String, String> sentences) {
        return new Dialog(action, form, said, sentences, "", sheet);
    }

    Dialog refused(String because) {
        return new Dialog(action, form, said, Map.of(), because, sheet);
    }
}
