/** Planted: ports without a contract, or with too much knowledge. */
@NullMarked
package dev.baton.architecture.planted.port;

import org.jspecify.annotations.NullMarked;
