package dev.baton.connectors.standin;

/** What goes wrong with a system outside. */
public enum Fault {
    NONE,
    SILENT,
    EMPTY,
    OVERSIZED,
    TRUNCATED,
    HTML,
    OTHER_SHAPE,
    UNAUTHORISED,
    FORBIDDEN,
    BUSY,
    DOWN,
    MOVED,
    BROKEN_OFF
}
