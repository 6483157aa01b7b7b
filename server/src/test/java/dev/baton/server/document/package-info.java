/** Proves who may read a handoff document, and that each format has the six sections in order. */
@NullMarked
package dev.baton.server.document;

import org.jspecify.annotations.NullMarked;
