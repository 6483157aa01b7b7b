/** Who is reminded of what, how high it climbs, and which verifications are named to everybody until they are done. */
@NullMarked
package dev.baton.handoff.reminder;

import org.jspecify.annotations.NullMarked;
