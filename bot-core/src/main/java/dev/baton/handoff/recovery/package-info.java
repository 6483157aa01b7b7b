/** The recovery handoff: from eradication to recovery, through a package, a briefing, and an acceptance that is the gate. */
@NullMarked
package dev.baton.handoff.recovery;

import org.jspecify.annotations.NullMarked;
