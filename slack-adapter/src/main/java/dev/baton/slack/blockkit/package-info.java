/** Draws cards and forms as Block Kit, so that every word shows literally and no limit of Slack's is passed. */
@NullMarked
package dev.baton.slack.blockkit;

import org.jspecify.annotations.NullMarked;
