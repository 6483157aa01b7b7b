/** The handoff document: what its sections hold, how they are written, when they are ready, and their hash. */
@NullMarked
package dev.baton.handoff.document;

import org.jspecify.annotations.NullMarked;
