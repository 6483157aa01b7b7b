package dev.baton.slack.webapi;

import static java.util.Map.entry;

import dev.baton.port.PortFailure;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Slack's error codes as sentences which say what somebody must do. */
final class SlackErrors {

    private static final Duration SOON = Duration.ofSeconds(10);

    private static final Set<String> PASSING = Set.of(
            "ratelimited",
            "rate_limited",
            "internal_error",
            "fatal_error",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org",
            "accesslimited");

    private static final Map<String, String> SENTENCES = Map.ofEntries(
            entry("not_in_channel", "Baton is not in this channel. Type /invite @Baton there."),
            entry("channel_not_found", "Baton cannot see this channel. Type /invite @Baton there."),
            entry("is_archived", "The channel is archived. Unarchive it, or go on in another channel."),
            entry("restricted_action", "A rule of this workspace keeps Baton from posting here. Ask a Slack admin."),
            entry("message_not_found", "The message was deleted in Slack."),
            entry("thread_not_found", "The message of this thread was deleted in Slack."),
            entry("cant_update_message", "Slack does not let Baton change this message."),
            entry("edit_window_closed", "This workspace does not let messages be changed after a while."),
            entry("cannot_dm_bot", "This account is a bot and reads no messages."),
            entry("user_not_found", "Slack does not know this account."),
            entry("user_disabled", "This account is deactivated in Slack."),
            entry("messages_tab_disabled", "The Messages tab of the app is off. Turn it on in the app's settings."),
            entry("invalid_auth", "Slack does not accept the bot token. Set SLACK_BOT_TOKEN anew."),
            entry("not_authed", "The bot token is missing. Set SLACK_BOT_TOKEN."),
            entry("token_revoked", "The bot token was revoked. Install the app again and set SLACK_BOT_TOKEN."),
            entry("token_expired", "The bot token has expired. Install the app again and set SLACK_BOT_TOKEN."),
            entry("account_inactive", "The bot's account is deactivated. Install the app again."),
            entry("missing_scope", "The app lacks a permission. Update it from manifest.json and install it again."),
            entry("msg_blocks_too_long", "The card is longer than Slack takes. Open the document instead."));

    private SlackErrors() {}

    static PortFailure failure(String error, String detail) {
        if (PASSING.contains(error)) {
            return new PortFailure.Unavailable(SOON, "Slack answered " + error + ".");
        }
        String more = detail.isEmpty() ? "" : " (" + detail + ")";
        return new PortFailure.Rejected(
                SENTENCES.getOrDefault(error, "Slack refused this with '" + error + "'" + more + "."));
    }
}
