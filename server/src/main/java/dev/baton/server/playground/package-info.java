/** A chat platform of our own for trying Baton: one person plays everybody, and time passes on request. */
@NullMarked
package dev.baton.server.playground;

import org.jspecify.annotations.NullMarked;
