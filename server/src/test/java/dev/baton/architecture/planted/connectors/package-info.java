/** Planted: connectors that know the server. */
@NullMarked
package dev.baton.architecture.planted.connectors;

import org.jspecify.annotations.NullMarked;
