package dev.baton.server.configuration.organisation;

import dev.baton.handoff.recovery.template.Choice;
import dev.baton.handoff.recovery.template.Question;
import dev.baton.handoff.recovery.template.Template;
import dev.baton.handoff.recovery.template.Wording;
import dev.baton.server.configuration.reading.Nearest;
import dev.baton.server.configuration.reading.Section;
import dev.baton.server.configuration.reading.Values;
import dev.baton.view.Limits;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the organisation's template of a recovery package: what it adds to the laws, never what it takes from them. */
final class TemplatePart {

    private static final int QUESTIONS = 20;
    private static final List<String> CHOICES =
            Stream.of(Choice.values()).map(Choice::id).toList();

    private final Section section;

    TemplatePart(Section section) {
        this.section = section;
    }

    Template read() {
        Set<Choice> required = new HashSet<>();
        section.list("required", TemplatePart::required).forEach(choice -> choice.ifPresent(required::add));
        for (Choice choice : section.list("optional", TemplatePart::optional)) {
            if (required.contains(choice)) {
                section.problem(
                        "optional", "has '" + choice.id() + "', which is under 'required', too; keep one of the two.");
            }
        }
        String version = section.read("version", TemplatePart::version).orElse("");
        Template template = new Template("", required, questions(), checklist(), texts(section.section("texts")));
        return template.isNone() ? Template.NONE : template.in(version);
    }

    /** What is required by law already needs no template, and is none the worse for standing in it. */
    private static Optional<Choice> required(String words) {
        return PackageLaw.of(words).isPresent() ? Optional.empty() : Optional.of(choice(words));
    }

    private static Choice optional(String words) {
        PackageLaw.of(words).ifPresent(law -> {
            throw new IllegalArgumentException(law.objection());
        });
        return choice(words);
    }

    private static Choice choice(String words) {
        return Choice.of(words)
                .orElseThrow(() -> new IllegalArgumentException("'" + words
                        + "' is nothing that a template can require; write one of " + String.join(", ", CHOICES) + "."
                        + Nearest.suggestion(words, CHOICES)));
    }

    private List<Question> questions() {
        List<Section> sections = section.sections("questions");
        if (sections.size() > QUESTIONS) {
            section.problem("questions", "has " + sections.size() + " questions; ask " + QUESTIONS + " at most.");
        }
        Set<String> keys = new HashSet<>();
        List<Question> questions =
                sections.stream().flatMap(each -> question(each).stream()).toList();
        questions.stream()
                .filter(question -> !keys.add(question.key()))
                .forEach(question -> section.problem(
                        "questions", "has '" + question.key() + "' twice; every question has an id of its own."));
        return questions;
    }

    private static Optional<Question> question(Section asked) {
        Optional<String> key = asked.read("id", TemplatePart::key);
        Optional<String> words = asked.read("question", within(Limits.FIELD_LABEL));
        String hint = asked.read("hint", within(Limits.FIELD_HINT)).orElse("");
        boolean isRequired = asked.read("required", Values::yesOrNo).orElse(false);
        return key.flatMap(id -> words.map(said -> new Question(id, said, hint, isRequired)));
    }

    private List<String> checklist() {
        List<String> checklist = section.list("checklist", within(Limits.OPTION_LABEL));
        if (checklist.size() > Limits.CHECKBOXES) {
            section.problem(
                    "checklist", "has " + checklist.size() + " lines; write " + Limits.CHECKBOXES + " at most.");
        }
        if (new LinkedHashSet<>(checklist).size() < checklist.size()) {
            section.problem("checklist", "has a line twice; each is ticked once.");
        }
        return checklist;
    }

    private static Map<Wording, String> texts(Section section) {
        Map<Wording, String> texts = new EnumMap<>(Wording.class);
        Map.of(
                        "introduction", Wording.INTRODUCTION,
                        "briefing", Wording.BRIEFING,
                        "acceptance", Wording.ACCEPTANCE)
                .forEach((key, where) ->
                        section.read(key, within(Limits.FIELD_VALUE)).ifPresent(words -> texts.put(where, words)));
        return texts;
    }

    private static String version(String words) {
        if (!words.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}")) {
            throw new IllegalArgumentException("'" + words + "' is no version; write one word such as 2026-1.");
        }
        return words;
    }

    private static String key(String words) {
        if (!words.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException(
                    "'" + words + "' is no id; write one word of a-z, 0-9 and - such as change-ticket.");
        }
        return words;
    }

    private static Function<String, String> within(int most) {
        return words -> {
            if (words.isBlank() || words.length() > most) {
                throw new IllegalArgumentException(
                        "has " + words.length() + " characters; write from 1 to " + most + ".");
            }
            return words;
        };
    }
}
