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

/** What the example incidents say to the questions of a form; a person may put it in, nothing is filled in by itself. */
public record Suggestions(List<Suggestion> all) {

    public Suggestions {
        all = List.copyOf(all);
    }

    /** Words for one field of one form; where there are several to choose from, the kind says which these are. */
    public record Suggestion(String form, String field, String kind, String words) {

        /** Whether these words are for this field; of numbered fields, for each of them. */
        boolean fits(String formTitle, String fieldId) {
            return form.equals(key(formTitle)) && field.equals(fieldId.replaceFirst("-\\d+$", ""));
        }
    }

    /** What fits a field of the form with this title. */
    public List<Suggestion> fitting(String formTitle, String fieldId) {
        return all.stream()
                .filter(suggestion -> suggestion.fits(formTitle, fieldId))
                .toList();
    }

    /** These, and after them others. */
    public Suggestions and(Suggestions others) {
        return new Suggestions(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /** The words of an incident file: form, field, and where there are several, their kinds; none without a file. */
    public static Suggestions readFrom(Path file) {
        if (!Files.exists(file)) {
            return new Suggestions(List.of());
        }
        try {
            List<Suggestion> found = new ArrayList<>();
            new YAMLMapper()
                    .readTree(file.toFile())
                    .properties()
                    .forEach(form -> form.getValue()
                            .properties()
                            .forEach(field -> collect(form.getKey(), field.getKey(), "", field.getValue(), found)));
            return new Suggestions(found);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(String form, String field, String kind, JsonNode node, List<Suggestion> found) {
        if (node.isObject()) {
            node.properties()
                    .forEach(each -> collect(form, field, each.getKey().replace('-', ' '), each.getValue(), found));
        } else if (node.isArray()) {
            node.forEach(each -> collect(form, field, kind, each, found));
        } else {
            found.add(new Suggestion(form, field, kind, node.asText()));
        }
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
