package dev.baton.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person filled in, by field id, as the platform sent it; a field left empty is absent. */
public record Answers(Map<String, List<String>> values) {

    public Answers {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((field, said) -> copy.put(field, List.copyOf(said)));
        values = Map.copyOf(copy);
    }

    /** Nothing filled in. */
    public static Answers none() {
        return new Answers(Map.of());
    }

    /** These answers and one more. */
    public Answers with(String field, String... said) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(field, List.of(said));
        return new Answers(more);
    }

    /** All that was said to a field; empty when nothing was. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** The one thing said to a field, without the white space around it; empty when nothing was. */
    public Optional<String> one(String field) {
        return all(field).stream().findFirst().map(String::strip).filter(words -> !words.isEmpty());
    }
}
