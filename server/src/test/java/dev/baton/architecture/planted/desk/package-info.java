/** Planted: a desk that knows its adapters. */
@NullMarked
package dev.baton.architecture.planted.desk;

import org.jspecify.annotations.NullMarked;
