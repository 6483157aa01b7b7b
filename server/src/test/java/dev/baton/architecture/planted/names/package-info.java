/** Planted: names that say nothing. */
@NullMarked
package dev.baton.architecture.planted.names;

import org.jspecify.annotations.NullMarked;
