/** What people may do by the app package. */
@NullMarked
package dev.baton.teams.inbound;

import org.jspecify.annotations.NullMarked;
