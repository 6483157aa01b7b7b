/** How a handoff comes to be, and how it is called off before it has happened. */
@NullMarked
package dev.baton.handoff.opening;

import org.jspecify.annotations.NullMarked;
