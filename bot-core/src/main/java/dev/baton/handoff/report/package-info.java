/** What became of what was promised: how much was done by its date, by team and severity. */
@NullMarked
package dev.baton.handoff.report;

import org.jspecify.annotations.NullMarked;
