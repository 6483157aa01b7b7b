/** The conversation in Slack. */
@NullMarked
package dev.baton.slack;

import org.jspecify.annotations.NullMarked;
