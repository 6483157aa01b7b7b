/** Proves that the playground keeps what a chat platform keeps. */
@NullMarked
package dev.baton.server.playground;

import org.jspecify.annotations.NullMarked;
