/** Where systems outside tell that something there has changed; only what is signed is read. */
@NullMarked
package dev.baton.server.webhook;

import org.jspecify.annotations.NullMarked;
