/** Proof that the journal shows whatever was done to it. */
@NullMarked
package dev.baton.storage.journal;

import org.jspecify.annotations.NullMarked;
