/** What Baton needs from the outside world, said in its own words; adapters put the technology in. */
@NullMarked
package dev.baton.port;

import org.jspecify.annotations.NullMarked;
