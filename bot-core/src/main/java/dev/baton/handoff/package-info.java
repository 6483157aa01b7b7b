/** The handoff itself: the fold of its events, the laws it obeys, and the answers it gives. */
@NullMarked
package dev.baton.handoff;

import org.jspecify.annotations.NullMarked;
