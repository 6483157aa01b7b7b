/** A ticket as Jira has it, and what Baton does to one: links, comments, transitions. */
@NullMarked
package dev.baton.connectors.jira.issue;

import org.jspecify.annotations.NullMarked;
