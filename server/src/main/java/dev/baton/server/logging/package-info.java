/** How the server's log lines look, and where they go. */
@NullMarked
package dev.baton.server.logging;

import org.jspecify.annotations.NullMarked;
