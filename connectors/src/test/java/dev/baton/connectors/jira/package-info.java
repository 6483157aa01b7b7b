/** Jira as a tracker, tried on a Jira that stands in over real sockets. */
@NullMarked
package dev.baton.connectors.jira;

import org.jspecify.annotations.NullMarked;
