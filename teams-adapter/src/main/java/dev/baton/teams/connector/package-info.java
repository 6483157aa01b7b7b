/** What Baton says in Teams, through the Bot Connector. */
@NullMarked
package dev.baton.teams.connector;

import org.jspecify.annotations.NullMarked;
