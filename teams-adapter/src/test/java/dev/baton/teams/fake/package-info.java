/** Teams as a bot sees it, on this machine. */
@NullMarked
package dev.baton.teams.fake;

import org.jspecify.annotations.NullMarked;
