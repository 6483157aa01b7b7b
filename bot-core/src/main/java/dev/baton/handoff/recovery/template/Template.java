package dev.baton.handoff.recovery.template;

import dev.baton.handoff.Sha256;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an organisation asks of its handoff packages beyond the laws: in which version, what of the optional it requires,
 * which questions it adds, what its checklist has, and what it says where.
 */
public record Template(
        String version,
        Set<Choice> required,
        List<Question> questions,
        List<String> checklist,
        Map<Wording, String> texts) {

    /** How many digits of its SHA-256 are a version, where none is declared. */
    private static final int DIGITS = 12;

    /** The laws alone. */
    public static final Template NONE = new Template("", Set.of(), List.of(), List.of(), Map.of());

    public Template {
        required = Set.copyOf(required);
        questions = List.copyOf(questions);
        checklist = List.copyOf(checklist);
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** Whether it asks nothing and says nothing. */
    public boolean isNone() {
        return required.isEmpty() && questions.isEmpty() && checklist.isEmpty() && texts.isEmpty();
    }

    /** Whether somebody has something to fill in by it. */
    public boolean asks() {
        return !questions.isEmpty() || !checklist.isEmpty();
    }

    /** What it says there; nothing where it has no words of its own. */
    public String says(Wording where) {
        return texts.getOrDefault(where, "");
    }

    /** The same as a paragraph of its own after other words. */
    public String after(Wording where) {
        return says(where).isEmpty() ? "" : "\n\n" + says(where);
    }

    /** This, in the version that was declared, or else in that of its content. */
    public Template in(String declared) {
        String named = declared.isBlank() ? sha256().substring(0, DIGITS) : declared;
        return new Template(named, required, questions, checklist, texts);
    }

    /** The SHA-256 of what it asks and says, in hexadecimal. */
    public String sha256() {
        List<String> lines = new ArrayList<>();
        new TreeSet<>(required).forEach(choice -> lines.add("required " + choice.id()));
        questions.forEach(each -> lines.addAll(
                List.of("question " + each.key(), each.words(), each.hint(), String.valueOf(each.isRequired()))));
        checklist.forEach(each -> lines.add("checklist " + each));
        texts.forEach((where, words) -> lines.addAll(List.of("text " + where, words)));
        return Sha256.of(String.join("\u0000", lines));
    }
}
