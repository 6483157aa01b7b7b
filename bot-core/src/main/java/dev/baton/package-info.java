/** Baton: a security incident handoff as a guided conversation. */
@NullMarked
package dev.baton;

import org.jspecify.annotations.NullMarked;
