/** Planted: the other half of a circle. */
@NullMarked
package dev.baton.architecture.planted.back;

import org.jspecify.annotations.NullMarked;
