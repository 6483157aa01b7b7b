/** The journal of what happened, and the table of what must happen later. */
@NullMarked
package dev.baton.storage;

import org.jspecify.annotations.NullMarked;
