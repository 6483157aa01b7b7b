/** What Baton must know to work with one Jira. */
@NullMarked
package dev.baton.connectors.jira.settings;

import org.jspecify.annotations.NullMarked;
