/** How cards, forms and documents are drawn for a browser or as Markdown; whatever people typed is shown literally. */
@NullMarked
package dev.baton.server.page;

import org.jspecify.annotations.NullMarked;
