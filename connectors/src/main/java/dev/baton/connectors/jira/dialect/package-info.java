/** What Jira Cloud and Jira Data Center say differently: texts, people, searches, histories. */
@NullMarked
package dev.baton.connectors.jira.dialect;

import org.jspecify.annotations.NullMarked;
