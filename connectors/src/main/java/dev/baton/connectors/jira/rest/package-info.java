/** Calls to Jira's REST interface, and what came of them, in words that say who must do what. */
@NullMarked
package dev.baton.connectors.jira.rest;

import org.jspecify.annotations.NullMarked;
