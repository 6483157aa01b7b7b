/** Webhooks, signed rightly and wrongly. */
@NullMarked
package dev.baton.connectors.jira.webhook;

import org.jspecify.annotations.NullMarked;
