/** Baton as one process. */
@NullMarked
package dev.baton.server;

import org.jspecify.annotations.NullMarked;
