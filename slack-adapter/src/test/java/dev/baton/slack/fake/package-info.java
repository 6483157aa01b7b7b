/** A Slack of our own for tests and load: a real HTTP server that keeps Slack's documented rules, and people who use it. */
@NullMarked
package dev.baton.slack.fake;

import org.jspecify.annotations.NullMarked;
