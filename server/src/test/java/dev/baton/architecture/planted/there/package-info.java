/** Planted: one half of a circle. */
@NullMarked
package dev.baton.architecture.planted.there;

import org.jspecify.annotations.NullMarked;
