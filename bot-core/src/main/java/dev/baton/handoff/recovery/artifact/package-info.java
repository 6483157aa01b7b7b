/** What belongs to a handoff package and stays where it is kept: decks, validation reports, retained evidence; each named and hashed. */
@NullMarked
package dev.baton.handoff.recovery.artifact;

import org.jspecify.annotations.NullMarked;
