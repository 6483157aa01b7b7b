/** Who may speak. */
@NullMarked
package dev.baton.teams.http;

import org.jspecify.annotations.NullMarked;
