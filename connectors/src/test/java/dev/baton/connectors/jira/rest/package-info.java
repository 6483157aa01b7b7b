/** How Jira's answers are read. */
@NullMarked
package dev.baton.connectors.jira.rest;

import org.jspecify.annotations.NullMarked;
