/** Proof that a transaction ends in time, and is on disk when it does. */
@NullMarked
package dev.baton.storage.database;

import org.jspecify.annotations.NullMarked;
