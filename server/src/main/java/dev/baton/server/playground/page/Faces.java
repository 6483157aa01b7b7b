package dev.baton.server.playground.page;

/** Gives everybody a colour of their own, the same on every page. */
public final class Faces {

    private static final int HUES = 8;

    private Faces() {}

    /** The style class of a person's colour. */
    public static String hue(String user) {
        return "hue-" + Math.floorMod(user.hashCode(), HUES);
    }
}
