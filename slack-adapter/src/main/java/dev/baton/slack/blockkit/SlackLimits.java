package dev.baton.slack.blockkit;

/**
 * Slack's limits, in UTF-16 characters or pieces.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit reference</a>
 * @see <a href="https://docs.slack.dev/reference/views/modal-views">Modal views</a>
 * @see <a href="https://docs.slack.dev/interactivity/handling-user-interaction">Response URLs</a>
 * @see <a href="https://github.com/slackapi/bolt-js/issues/2509">the total of a message, as Slack's people told it</a>
 */
final class SlackLimits {

    static final int MESSAGE_BLOCKS = 50;
    static final int VIEW_BLOCKS = 100;

    /** All the text of one message together, less {@link #BLOCK_COST} for each block. */
    static final int MESSAGE_TEXT = 12_000;

    /** What one block costs of {@link #MESSAGE_TEXT} besides its words. */
    static final int BLOCK_COST = 130;

    /** Our own share of the 250 KB which a view may weigh as JSON. */
    static final int VIEW_TEXT = 40_000;

    /** How many messages a response URL takes, within half an hour. */
    static final int RESPONSES = 5;

    static final int HEADER = 150;
    static final int PLAIN_TEXT = 3000;
    static final int CONTEXT_ELEMENTS = 10;
    static final int ACTIONS = 25;
    static final int BUTTON_LABEL = 75;
    static final int MODAL_TITLE = 24;
    static final int INPUT_LABEL = 2000;
    static final int INPUT_VALUE = 3000;
    static final int OPTION_LABEL = 75;
    static final int OPTIONS = 100;
    static final int CHECKBOXES = 10;
    static final int PRIVATE_METADATA = 3000;
    static final int ERROR = 2000;

    /** The text that stands for a message in notifications; chat.update refuses more than 4,000. */
    static final int FALLBACK = 1000;

    private SlackLimits() {}
}
