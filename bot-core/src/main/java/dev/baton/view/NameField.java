package dev.baton.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One of several names: chosen from a list where the platforms can show all of it, and otherwise written and looked up. */
public final class NameField {

    private static final int SUGGESTED = 3;

    private NameField() {}

    /** One of these names; read as the whole name, however much of it was shown or written. */
    public static Field<String> of(String id, String label, List<String> names) {
        List<String> shown = names.stream().map(NameField::shown).toList();
        boolean isList =
                names.size() <= Limits.OPTIONS && shown.stream().distinct().count() == names.size();
        return isList ? chosen(id, label, names, shown) : written(id, label, names);
    }

    private static Field<String> chosen(String id, String label, List<String> names, List<String> shown) {
        List<Input.Option> options =
                shown.stream().map(each -> new Input.Option(each, each)).toList();
        return Field.choice(id, label, options).then(said -> Reading.read(names.get(shown.indexOf(said))));
    }

    private static Field<String> written(String id, String label, List<String> names) {
        return Field.sentence(id, label)
                .hint("There are " + names.size() + ". Write its name, or a part of it that no other has.")
                .then(said -> found(id, said.strip(), names));
    }

    private static Reading<String> found(String id, String said, List<String> names) {
        List<String> same = names.stream().filter(said::equalsIgnoreCase).toList();
        List<String> alike = same.isEmpty() ? withPart(said, names) : same;
        if (alike.contains(said) || alike.size() == 1) {
            return Reading.read(alike.contains(said) ? said : alike.get(0));
        }
        String quoted = "'" + shown(said) + "'";
        return Reading.unreadable(
                id,
                alike.isEmpty()
                        ? "None of the " + names.size() + " is called " + quoted + "."
                        : quoted + " may be one of " + alike.size() + ": " + some(alike) + " Write more of its name.");
    }

    private static List<String> withPart(String said, List<String> names) {
        String part = said.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
                .toList();
    }

    private static String some(List<String> names) {
        String first = IntStream.range(0, Math.min(SUGGESTED, names.size()))
                .mapToObj(each -> shown(names.get(each)))
                .collect(Collectors.joining(", "));
        return first + (names.size() > SUGGESTED ? ", …" : ".");
    }

    private static String shown(String name) {
        return Limits.shortened(name, Limits.OPTION_LABEL);
    }
}
