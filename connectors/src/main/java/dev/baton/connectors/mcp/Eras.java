package dev.baton.connectors.mcp;

/** Finds out in which era a server lives, and remembers it until something goes wrong. */
final class Eras {

    private volatile Era era = Era.UNKNOWN;

    private enum Era {
        UNKNOWN,
        MODERN,
        LEGACY
    }

    /** A dialogue that the server understands. */
    Dialogue open(Wire wire) {
        Era known = era;
        if (known == Era.UNKNOWN) {
            known = Modern.isSpokenBy(wire) ? Era.MODERN : Era.LEGACY;
            era = known;
        }
        return known == Era.MODERN ? new Modern(wire) : new Legacy(wire);
    }

    void forget() {
        era = Era.UNKNOWN;
    }
}
