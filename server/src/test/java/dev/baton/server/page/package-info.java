/** Proves that whatever people type is shown literally, in HTML and in Markdown. */
@NullMarked
package dev.baton.server.page;

import org.jspecify.annotations.NullMarked;
