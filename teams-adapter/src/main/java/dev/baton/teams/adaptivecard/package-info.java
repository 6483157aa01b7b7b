/** What Baton shows, drawn as Adaptive Cards 1.5, the newest that Teams shows in messages and dialogs. */
@NullMarked
package dev.baton.teams.adaptivecard;

import org.jspecify.annotations.NullMarked;
