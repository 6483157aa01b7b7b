/** One database, H2 or PostgreSQL: how it is found, opened and migrated, and what a transaction on it promises. */
@NullMarked
package dev.baton.storage.database;

import org.jspecify.annotations.NullMarked;
