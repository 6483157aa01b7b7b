/** Planted: a layer in place of a feature. */
@NullMarked
package dev.baton.architecture.planted.service;

import org.jspecify.annotations.NullMarked;
