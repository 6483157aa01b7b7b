/** Requests from Slack over HTTP: let through only as Slack signed them, byte for byte. */
@NullMarked
package dev.baton.slack.http;

import org.jspecify.annotations.NullMarked;
