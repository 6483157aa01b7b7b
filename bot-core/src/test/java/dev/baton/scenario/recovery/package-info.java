/** The recovery handoff, scenario by scenario, as S2 tells it. */
@NullMarked
package dev.baton.scenario.recovery;

import org.jspecify.annotations.NullMarked;
