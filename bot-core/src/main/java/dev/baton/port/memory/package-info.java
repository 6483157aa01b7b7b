/** The ports kept in memory: for tests of everything above them, and as the second opinion of every contract. */
@NullMarked
package dev.baton.port.memory;

import org.jspecify.annotations.NullMarked;
