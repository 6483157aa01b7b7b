/** Texts in the two dialects, tried on whatever people write. */
@NullMarked
package dev.baton.connectors.jira.dialect;

import org.jspecify.annotations.NullMarked;
