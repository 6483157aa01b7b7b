/** Microsoft Teams: activities in, Adaptive Cards out. */
@NullMarked
package dev.baton.teams;

import org.jspecify.annotations.NullMarked;
