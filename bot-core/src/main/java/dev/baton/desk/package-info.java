/** The only caller of ports: takes what people press and say, lets the handoff decide, keeps the events, and sees to what follows. */
@NullMarked
package dev.baton.desk;

import org.jspecify.annotations.NullMarked;
