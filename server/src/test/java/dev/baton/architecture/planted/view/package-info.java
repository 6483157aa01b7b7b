/** Planted: a view that knows the domain. */
@NullMarked
package dev.baton.architecture.planted.view;

import org.jspecify.annotations.NullMarked;
