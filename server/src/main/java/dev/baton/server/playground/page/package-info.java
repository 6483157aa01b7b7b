/** The playground's pages: everybody's channel, messages and home, the forms, and the clock. */
@NullMarked
package dev.baton.server.playground.page;

import org.jspecify.annotations.NullMarked;
