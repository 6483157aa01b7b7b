/**
 * The stored form of events: versioned JSON with names of its own, so that the domain may be renamed and reshaped while
 * everything ever written stays readable.
 */
@NullMarked
package dev.baton.storage.stored;

import org.jspecify.annotations.NullMarked;
