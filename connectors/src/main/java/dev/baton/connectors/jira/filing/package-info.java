/** Filing a ticket so that it is there once, whole, and with what its project insists on. */
@NullMarked
package dev.baton.connectors.jira.filing;

import org.jspecify.annotations.NullMarked;
