package dev.baton.handoff;

/** What came of reading a person's words as a value of the domain. */
public sealed interface Parsed<T> {

    /** The value. */
    record Value<T>(T value) implements Parsed<T> {}

    /** Why the words are no such value, as a sentence that says what to write instead. */
    record Unclear<T>(String sentence) implements Parsed<T> {}

    /** The value. */
    static <T> Parsed<T> value(T value) {
        return new Value<>(value);
    }

    /** Why the words are no such value. */
    static <T> Parsed<T> unclear(String sentence) {
        return new Unclear<>(sentence);
    }
}
