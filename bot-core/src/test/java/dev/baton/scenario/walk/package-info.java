/** Random walks: thousands of handoffs in which anybody does anything at any time, and what must hold in each. */
@NullMarked
package dev.baton.scenario.walk;

import org.jspecify.annotations.NullMarked;
