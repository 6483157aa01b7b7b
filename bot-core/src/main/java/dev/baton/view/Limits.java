package dev.baton.view;

/**
 * The narrower platform's limits, in UTF-16 characters or pieces, which every constructor of the view model keeps.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit reference</a>
 */
public final class Limits {

    public static final int BUTTON_LABEL = 75;
    public static final int BUTTONS = 25;
    public static final int ACTION = 255;
    public static final int CARD_TITLE = 150;
    public static final int CARD_PARTS = 40;
    public static final int FORM_TITLE = 24;
    public static final int FORM_FIELDS = 40;
    public static final int FIELD_ID = 60;
    public static final int FIELD_LABEL = 150;
    public static final int FIELD_HINT = 500;
    public static final int FIELD_VALUE = 3000;
    public static final int OPTION_LABEL = 75;
    public static final int OPTIONS = 100;
    public static final int CHECKBOXES = 10;
    public static final int FACTS = 10;
    public static final int TABLE_ROWS = 20;
    public static final int TABLE_COLUMNS = 6;

    private Limits() {}

    static String within(int limit, String what, String words) {
        if (words.length() > limit) {
            throw new IllegalArgumentException(
                    what + ": " + words.length() + " characters (expected: <= " + limit + ")");
        }
        return words;
    }

    static void count(int limit, String what, int pieces) {
        if (pieces > limit) {
            throw new IllegalArgumentException(what + ": " + pieces + " pieces (expected: <= " + limit + ")");
        }
    }

    /** The words cut to a limit with an ellipsis, never through the middle of a surrogate pair. */
    public static String shortened(String words, int limit) {
        if (words.length() <= limit) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(limit - 2)) ? limit - 2 : limit - 1;
        return words.substring(0, end) + "…";
    }
}
