/** Whom Slack knows: accounts read into the person registry, and found again when somebody is mentioned. */
@NullMarked
package dev.baton.slack.people;

import org.jspecify.annotations.NullMarked;
