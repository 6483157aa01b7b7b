package dev.baton.handoff.recovery.sharing;

import java.util.List;

/**
 * The package as it is kept in the organisation's own document system: the version that was last put there, where it is, which
 * participants could not be let in, and why a later version is not there yet; nothing where all is well.
 */
public record Sharing(int version, String link, List<String> shutOut, String trouble) {

    /** Kept nowhere else. */
    public static final Sharing NONE = new Sharing(0, "", List.of(), "");

    public Sharing {
        shutOut = List.copyOf(shutOut);
    }

    /** Whether it is there, in whatever version. */
    public boolean isShared() {
        return version > 0;
    }

    Sharing troubled(String because) {
        return new Sharing(version, link, shutOut, because);
    }
}
