/** Who takes part: persons as a platform authenticated them, the roles they hold, the teams they speak for. */
@NullMarked
package dev.baton.handoff.people;

import org.jspecify.annotations.NullMarked;
