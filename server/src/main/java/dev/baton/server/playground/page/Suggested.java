package dev.baton.server.playground.page;

import dev.baton.server.playground.Cast;
import dev.baton.server.playground.Dialog;
import dev.baton.server.playground.Suggestions;
import dev.baton.server.playground.Suggestions.Suggestion;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Input;
import dev.baton.view.Limits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one may put into a field: the answer, and how it reads; where there are several, the kind says which this is. */
public record Suggested(String kind, String label, String value) {

    private static final int SHOWN = 160;

    /** What fits this field of the form with this title. */
    static List<Suggested> to(Field<?> field, String title, Suggestions suggestions, Cast cast) {
        return suggestions.fitting(title, field.id()).stream()
                .flatMap(suggestion -> to(field.input(), suggestion, cast).stream())
                .toList();
    }

    /** What was said to an open form, and to every other question the first that fits. */
    static Answers filledUp(Dialog dialog, Answers said, Suggestions suggestions, Cast cast) {
        Answers all = said;
        for (Field<?> field : dialog.form().fields()) {
            if (all.all(field.id()).isEmpty()) {
                List<String> before = dialog.said().all(field.id());
                List<Suggested> fitting = to(field, dialog.form().title(), suggestions, cast);
                if (!fitting.isEmpty()) {
                    all = all.with(field.id(), fitting.get(0).value());
                } else if (!before.isEmpty()) {
                    all = all.with(field.id(), before.toArray(String[]::new));
                }
            }
        }
        return all;
    }

    private static Optional<Suggested> to(Input input, Suggestion suggestion, Cast cast) {
        String words = suggestion.words();
        if (input instanceof Input.Person) {
            return cast.find(words)
                    .map(actor -> new Suggested(
                            suggestion.kind(),
                            actor.person().name(),
                            actor.person().id().key()));
        }
        if (input instanceof Input.Choice choice) {
            return chosen(choice.options().stream(), suggestion);
        }
        return input instanceof Input.Sentence || input instanceof Input.Paragraph
                ? Optional.of(new Suggested(suggestion.kind(), Limits.shortened(words, SHOWN), words))
                : Optional.empty();
    }

    private static Optional<Suggested> chosen(Stream<Input.Option> options, Suggestion suggestion) {
        return options.filter(option -> option.label().equals(suggestion.words()))
                .findFirst()
                .map(option -> new Suggested(suggestion.kind(), option.label(), option.value()));
    }
}
