/** Tests of whom Slack knows. */
@NullMarked
package dev.baton.slack.people;

import org.jspecify.annotations.NullMarked;
