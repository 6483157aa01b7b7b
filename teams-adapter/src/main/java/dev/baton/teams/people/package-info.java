/** Whom Teams knows. */
@NullMarked
package dev.baton.teams.people;

import org.jspecify.annotations.NullMarked;
