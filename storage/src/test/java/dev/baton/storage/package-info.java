/** Proof that storage keeps every contract on both databases, and its own promises besides. */
@NullMarked
package dev.baton.storage;

import org.jspecify.annotations.NullMarked;
