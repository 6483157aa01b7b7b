/** Planted: Teams that knows other adapters. */
@NullMarked
package dev.baton.architecture.planted.teams;

import org.jspecify.annotations.NullMarked;
