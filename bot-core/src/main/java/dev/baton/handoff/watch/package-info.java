/** The month after the incident closes: one saved question, asked every week, and what is found again (A5-10, A5-11). */
@NullMarked
package dev.baton.handoff.watch;

import org.jspecify.annotations.NullMarked;
