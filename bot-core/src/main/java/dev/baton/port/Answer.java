package dev.baton.port;

import java.util.function.Function;

/** What an outside system answered: what was asked for, or how it failed. */
public sealed interface Answer<T> {

    /** What was asked for. */
    record Got<T>(T value) implements Answer<T> {}

    /** How it failed. */
    record Failed<T>(PortFailure failure) implements Answer<T> {}

    /** What follows from what was asked for; a failure stays one. */
    default <U> Answer<U> then(Function<T, Answer<U>> next) {
        return this instanceof Got<T> got ? next.apply(got.value()) : failed(((Failed<T>) this).failure());
    }

    /** What was asked for. */
    static <T> Answer<T> got(T value) {
        return new Got<>(value);
    }

    /** How it failed. */
    static <T> Answer<T> failed(PortFailure failure) {
        return new Failed<>(failure);
    }
}
