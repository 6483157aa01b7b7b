/** Planted: storage that knows other adapters. */
@NullMarked
package dev.baton.architecture.planted.storage;

import org.jspecify.annotations.NullMarked;
