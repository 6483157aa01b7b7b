/** What people do in Teams, and what they are answered. */
@NullMarked
package dev.baton.teams.inbound;

import org.jspecify.annotations.NullMarked;
