/** Socket Mode: the same requests over a WebSocket that we open, for installations behind a firewall. */
@NullMarked
package dev.baton.slack.socketmode;

import org.jspecify.annotations.NullMarked;
