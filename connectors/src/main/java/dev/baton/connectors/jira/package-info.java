/** Jira as a tracker, Cloud and Data Center: a team's work items as tickets in the project where the team works. */
@NullMarked
package dev.baton.connectors.jira;

import org.jspecify.annotations.NullMarked;
