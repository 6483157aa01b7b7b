package dev.baton.teams.connector;

/** What Teams' refusals mean for people. */
final class Refusals {

    /** Said of an account that is not there, or not any more. */
    static final String NOBODY_THERE = "Teams knows nobody of this account there any more.";

    private static final String NOBODY = "MemberNotFoundInConversation";

    private Refusals() {}

    /**
     * The status, or Teams' own code beside it, in words.
     *
     * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability">Status codes
     *     from bot conversational APIs</a>
     */
    static String words(int status, String code) {
        return switch (code) {
            case "BotNotInConversationRoster" ->
                "Baton was removed from that team or chat in Teams. Add the app Baton to it.";
            case NOBODY -> NOBODY_THERE;
            case "ConversationBlockedByUser", "MessageWritesBlocked" ->
                "They have blocked or removed the app Baton in Teams, so it cannot write to them alone.";
            default -> words(status);
        };
    }

    /**
     * Whether it means that there is no such member, by Teams' own code: what else is not found, a conversation or an address
     * of ours that is wrong, tells nothing about anybody.
     *
     * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context">Get the details of a
     *     single member, with the code that tells of nobody</a>
     */
    static boolean isNobody(String code) {
        return code.equalsIgnoreCase(NOBODY);
    }

    private static String words(int status) {
        return switch (status) {
            case 401 -> "Teams does not accept the bot's token.";
            case 403 ->
                "Teams does not let Baton write there: it was removed, or blocked. Add the app Baton to that team or chat.";
            case 404 ->
                "Teams knows no such conversation or message, or Baton is not there. Add the app Baton to that team or chat.";
            case 413 -> "The message is larger than Teams allows.";
            default -> "Teams refuses it (" + status + ").";
        };
    }
}
