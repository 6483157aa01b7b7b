package dev.baton.storage.database;

/** The database cannot be opened or migrated; says why to whoever runs Baton. */
public final class NotOpened extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    NotOpened(String sentence, Exception cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** What is in the way. */
    public String sentence() {
        return sentence;
    }
}
