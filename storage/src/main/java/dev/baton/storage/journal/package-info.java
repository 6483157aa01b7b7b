/** The journal of every handoff: appended, hash-chained, anchored, verified, and the lists derived from it. */
@NullMarked
package dev.baton.storage.journal;

import org.jspecify.annotations.NullMarked;
