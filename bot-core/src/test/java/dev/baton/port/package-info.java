/** What every adapter of a port must do, as tests: met by the one in memory and by the real ones. */
@NullMarked
package dev.baton.port;

import org.jspecify.annotations.NullMarked;
