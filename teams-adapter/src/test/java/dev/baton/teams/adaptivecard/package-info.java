/** Cards as Teams gets them. */
@NullMarked
package dev.baton.teams.adaptivecard;

import org.jspecify.annotations.NullMarked;
