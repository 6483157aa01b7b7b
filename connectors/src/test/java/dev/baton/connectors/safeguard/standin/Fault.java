package dev.baton.connectors.safeguard.standin;

/** What goes wrong with an answer. */
public enum Fault {
    NONE,
    /** Nothing comes. */
    SILENT,
    EMPTY,
    /** More than anybody reads. */
    OVERSIZED,
    /** JSON that breaks off. */
    TRUNCATED,
    /** A page for people. */
    HTML,
    /** JSON of another shape. */
    OTHER_SHAPE,
    UNAUTHORISED,
    FORBIDDEN,
    BUSY,
    DOWN,
    MOVED,
    /** The protocol's own error. */
    ERROR,
    INTERNAL_ERROR,
    ASKS_BACK,
    /** The same as it was done before there were input requests in results. */
    ELICITS,
    /** The answer comes, and the stream does not end. */
    LEFT_OPEN,
    /** Does it, and then says nothing of use. */
    DONE_BUT_LOST
}
