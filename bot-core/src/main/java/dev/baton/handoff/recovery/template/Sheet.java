package dev.baton.handoff.recovery.template;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A template as it was when the handoff was opened, and what is filled in by it: answers by key, and what of its checklist is ticked. */
public record Sheet(Template template, Map<String, String> answers, Set<String> ticked) {

    /** What people call it: a part of the document, and a line of its revision history. */
    public static final String TITLE = "The organisation's own";

    /** No template. */
    public static final Sheet NONE = new Sheet(Template.NONE, Map.of(), Set.of());

    public Sheet {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        ticked = Collections.unmodifiableSet(new TreeSet<>(ticked));
    }

    /** What it says in answer to a question; empty when nobody has answered. */
    public String answer(Question question) {
        return answers.getOrDefault(question.key(), "");
    }

    /** The questions that must be answered and are not, then what of the checklist is not ticked. */
    public List<String> open() {
        return Stream.concat(
                        template.questions().stream()
                                .filter(Question::isRequired)
                                .filter(question -> answer(question).isBlank())
                                .map(Question::words),
                        template.checklist().stream().filter(each -> !ticked.contains(each)))
                .toList();
    }

    /** This, filled in. */
    public Sheet filled(Map<String, String> said, Set<String> done) {
        return new Sheet(template, said, done);
    }
}
