/** Saying that the scope is wrong, and the commander's answer (requirements B7). */
@NullMarked
package dev.baton.handoff.discrepancy;

import org.jspecify.annotations.NullMarked;
