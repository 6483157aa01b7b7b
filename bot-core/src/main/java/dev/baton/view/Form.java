package dev.baton.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A set of questions which are read together into one value: all problems are told at once. */
public record Form<C>(
        String title,
        String submit,
        List<Part> intro,
        List<Field<?>> fields,
        Answers filled,
        Function<Answers, Reading<C>> reader) {

    public Form {
        Limits.within(Limits.FORM_TITLE, "form title", title);
        Limits.within(Limits.FORM_TITLE, "form submit label", submit);
        intro = List.copyOf(intro);
        fields = List.copyOf(fields);
        Limits.count(Limits.FORM_FIELDS, "fields", fields.size());
    }

    /** A form of one question. */
    public static <A> Form<A> form(String title, Field<A> field) {
        return new Form<>(title, "Save", List.of(), List.of(field), Answers.none(), field::read);
    }

    /** A form of two questions. */
    public static <A, B, C> Form<C> form(String title, Field<A> first, Field<B> second, BiFunction<A, B, C> made) {
        return new Form<>(
                title,
                "Save",
                List.of(),
                List.of(first, second),
                Answers.none(),
                answers -> first.read(answers).and(second.read(answers), made));
    }

    /** This form and one more question, whose answer completes the value. */
    public <A, D> Form<D> and(Field<A> field, BiFunction<C, A, D> made) {
        List<Field<?>> longer = new ArrayList<>(fields);
        longer.add(field);
        return new Form<>(
                title, submit, intro, longer, filled, answers -> read(answers).and(field.read(answers), made));
    }

    /** This form with words before its questions. */
    public Form<C> intro(Part... parts) {
        return new Form<>(title, submit, List.of(parts), fields, filled, reader);
    }

    /** This form with another label on its button. */
    public Form<C> submit(String label) {
        return new Form<>(title, label, intro, fields, filled, reader);
    }

    /** This form with answers already in it, to be changed or confirmed. */
    public Form<C> filledWith(Answers answers) {
        return new Form<>(title, submit, intro, fields, answers, reader);
    }

    /** This form, its value read further. */
    public <D> Form<D> then(Function<C, Reading<D>> further) {
        return new Form<>(
                title,
                submit,
                intro,
                fields,
                filled,
                answers -> reader.apply(answers).then(further));
    }

    /** Reads every field before it complains. */
    public Reading<C> read(Answers answers) {
        return reader.apply(answers);
    }
}
