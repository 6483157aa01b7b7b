/** A Jira on a local port, Cloud or Data Center: it keeps tickets as Jira does, refuses what Jira refuses, and fails when told. */
@NullMarked
package dev.baton.connectors.jira.standin;

import org.jspecify.annotations.NullMarked;
