/** What Jira sends by itself: whether it is really Jira's, and which ticket it is about; nothing else of it is believed. */
@NullMarked
package dev.baton.connectors.jira.webhook;

import org.jspecify.annotations.NullMarked;
