/** Confluence Cloud: documents as pages that only their readers see. */
@NullMarked
package dev.baton.connectors.confluence;

import org.jspecify.annotations.NullMarked;
