/** Everything that must happen later: one table, written in the transaction that causes it, emptied by any replica. */
@NullMarked
package dev.baton.storage.agenda;

import org.jspecify.annotations.NullMarked;
