/** Slack's Web API: the methods we call with the scopes they need, how it fails, and the chat port over it. */
@NullMarked
package dev.baton.slack.webapi;

import org.jspecify.annotations.NullMarked;
