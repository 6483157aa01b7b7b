/** What a handoff can be found by, derived from it alone, so that every list and report can be made anew. */
@NullMarked
package dev.baton.handoff.index;

import org.jspecify.annotations.NullMarked;
