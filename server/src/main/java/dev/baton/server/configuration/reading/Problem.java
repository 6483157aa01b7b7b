package dev.baton.server.configuration.reading;

/** Something that is wrong, or doubtful, in the configuration: where it stands, and a sentence that says what to do. */
public record Problem(String where, String sentence) {

    @Override
    public String toString() {
        return where + ": " + sentence;
    }
}
