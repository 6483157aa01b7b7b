/** The handoff document where everybody can read it: as a page, as Markdown, its scope as CSV and JSON. */
@NullMarked
package dev.baton.server.document;

import org.jspecify.annotations.NullMarked;
