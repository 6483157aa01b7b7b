/** Asking for a later date in the briefing, and the commander's answer (requirements B6). */
@NullMarked
package dev.baton.handoff.extension;

import org.jspecify.annotations.NullMarked;
