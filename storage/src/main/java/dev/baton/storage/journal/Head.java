package dev.baton.storage.journal;

/** The end of a journal: the position and hash of its last event, and the seal under both. */
record Head(long version, String hash, String seal) {

    /** What the first event continues. */
    static final Head GENESIS = new Head(0, "0".repeat(64), "");
}
