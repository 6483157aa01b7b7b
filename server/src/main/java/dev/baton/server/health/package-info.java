/** What operators ask the server: does it live, is it ready, what has it done. */
@NullMarked
package dev.baton.server.health;

import org.jspecify.annotations.NullMarked;
