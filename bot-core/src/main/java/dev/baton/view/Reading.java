package dev.baton.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What came of reading a form: a value, or one sentence for every field that is wrong. */
public sealed interface Reading<T> {

    /** All fields were readable. */
    record Read<T>(T value) implements Reading<T> {}

    /** Sentences by field id; the form stays open and shows them. */
    record Unreadable<T>(Map<String, String> problems) implements Reading<T> {
        public Unreadable {
            problems = Map.copyOf(problems);
        }
    }

    /** A value that was read. */
    static <T> Reading<T> read(T value) {
        return new Read<>(value);
    }

    /** One field that is wrong. */
    static <T> Reading<T> unreadable(String field, String sentence) {
        return new Unreadable<>(Map.of(field, sentence));
    }

    /** The problems by field, none when the reading succeeded. */
    default Map<String, String> problems() {
        return this instanceof Unreadable<T> unreadable ? unreadable.problems() : Map.of();
    }

    /** What follows from the value; problems pass through. */
    default <U> Reading<U> then(Function<T, Reading<U>> next) {
        return this instanceof Read<T> read ? next.apply(read.value()) : new Unreadable<>(problems());
    }

    /** The value made into another; problems pass through. */
    default <U> Reading<U> map(Function<T, U> made) {
        return then(value -> read(made.apply(value)));
    }

    /** Both values made into one; the problems of both are told, not only the first. */
    default <U, V> Reading<V> and(Reading<U> other, BiFunction<T, U, V> made) {
        if (this instanceof Read<T> left && other instanceof Read<U> right) {
            return read(made.apply(left.value(), right.value()));
        }
        Map<String, String> all = new LinkedHashMap<>(problems());
        all.putAll(other.problems());
        return new Unreadable<>(all);
    }
}
