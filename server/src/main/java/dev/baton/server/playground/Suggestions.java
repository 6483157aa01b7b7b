package dev.baton.server.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words of the example incident which a person may put into a form; nothing is filled in by itself. */
public record Suggestions(List<Suggestion> all) {

    public Suggestions {
        all = List.copyOf(all);
    }

    /** Words, and what they say, for example {@code summary / impact}. */
    public record Suggestion(String name, String words) {

        /** Whether these words answer what a field asks: one of the names is in the question. */
        public boolean fits(String question) {
            String asked = question.toLowerCase(Locale.ROOT).replace('-', ' ');
            return Stream.of(name.split(" / ", -1))
                    .map(topic -> topic.replaceFirst("s$", ""))
                    .anyMatch(asked::contains);
        }
    }

    /** The scalars of an incident file with their paths; none when there is no such file. */
    public static Suggestions readFrom(Path file) {
        if (!Files.exists(file)) {
            return new Suggestions(List.of());
        }
        try {
            List<Suggestion> found = new ArrayList<>();
            collect("", new YAMLMapper().readTree(file.toFile()), found);
            return new Suggestions(found);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(String path, JsonNode node, List<Suggestion> found) {
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(below(path, entry.getKey()), entry.getValue(), found));
        } else if (node.isArray()) {
            node.forEach(entry -> collect(path, entry, found));
        } else {
            found.add(new Suggestion(path, node.asText()));
        }
    }

    private static String below(String path, String key) {
        String words = key.replace('-', ' ');
        return path.isEmpty() ? words : path + " / " + words;
    }
}
