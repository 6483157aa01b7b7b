/** Webhooks as they come over the wire. */
@NullMarked
package dev.baton.server.webhook;

import org.jspecify.annotations.NullMarked;
