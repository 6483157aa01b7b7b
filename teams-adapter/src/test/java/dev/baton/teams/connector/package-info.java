/** What is said in Teams. */
@NullMarked
package dev.baton.teams.connector;

import org.jspecify.annotations.NullMarked;
