package dev.baton.view;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One question of a form: what it asks, whether it may stay empty, and how its answer is read. */
public record Field<A>(
        String id, String label, String hint, Input input, boolean required, Function<Answers, Reading<A>> reader) {

    private static final int LAST_YEAR = 9999;

    public Field {
        Limits.within(Limits.FIELD_ID, "field id", id);
        Limits.within(Limits.FIELD_LABEL, "field label", label);
        Limits.within(Limits.FIELD_HINT, "field hint", hint);
    }

    /** One line of words. */
    public static Field<String> sentence(String id, String label) {
        return words(id, label, new Input.Sentence(Limits.FIELD_VALUE));
    }

    /** Several lines of words. */
    public static Field<String> paragraph(String id, String label) {
        return words(id, label, new Input.Paragraph(Limits.FIELD_VALUE));
    }

    /** One of several options. */
    public static Field<String> choice(String id, String label, List<Input.Option> options) {
        Set<String> known = options.stream().map(Input.Option::value).collect(Collectors.toSet());
        return words(id, label, new Input.Choice(options))
                .then(said -> known.contains(said)
                        ? Reading.read(said)
                        : Reading.unreadable(id, "This choice is no longer offered. Choose one from the list."));
    }

    /** Boxes of which any number may be ticked. */
    public static Field<List<String>> checklist(String id, String label, List<Input.Option> options) {
        return new Field<>(
                id, label, "", new Input.Checklist(options), false, answers -> Reading.read(answers.all(id)));
    }

    /** One person; read as the person's key. */
    public static Field<String> person(String id, String label) {
        return words(id, label, new Input.Person());
    }

    /** A day. */
    public static Field<LocalDate> date(String id, String label, LocalDate earliest) {
        return words(id, label, new Input.Date(earliest)).then(said -> {
            try {
                LocalDate day = LocalDate.parse(said);
                return day.getYear() > 0 && day.getYear() <= LAST_YEAR ? Reading.read(day) : noDate(id, said);
            } catch (DateTimeParseException notADay) {
                return noDate(id, said);
            }
        });
    }

    private static Reading<LocalDate> noDate(String id, String said) {
        return Reading.unreadable(id, "'" + said + "' is not a date. Write it as 2026-12-28.");
    }

    private static Field<String> words(String id, String label, Input input) {
        return new Field<>(
                id,
                label,
                "",
                input,
                true,
                answers -> answers.one(id)
                        .map(said -> said.length() <= Limits.FIELD_VALUE
                                ? Reading.read(said)
                                : Reading.<String>unreadable(id, "This is longer than 3,000 characters. Shorten it."))
                        .orElseGet(() -> Reading.unreadable(id, "Please fill this in.")));
    }

    /** This field with a hint under it. */
    public Field<A> hint(String words) {
        return new Field<>(id, label, words, input, required, reader);
    }

    /** This field, read further; the function's problems should name this field's id. */
    public <B> Field<B> then(Function<A, Reading<B>> further) {
        return new Field<>(
                id,
                label,
                hint,
                input,
                required,
                answers -> reader.apply(answers).then(further));
    }

    /** This field, shown as one that must not stay empty; what it lacks is said when it is read. */
    public Field<A> needed() {
        return new Field<>(id, label, hint, input, true, reader);
    }

    /** This field, which may stay empty and is then read as the given value. */
    public Field<A> optional(A whenEmpty) {
        return new Field<>(
                id,
                label,
                hint,
                input,
                false,
                answers -> answers.one(id).isEmpty() ? Reading.read(whenEmpty) : reader.apply(answers));
    }

    /** Reads this field's answer. */
    public Reading<A> read(Answers answers) {
        return reader.apply(answers);
    }
}
