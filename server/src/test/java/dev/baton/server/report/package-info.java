/** Proves who may read the report, and that it says what became of what was promised. */
@NullMarked
package dev.baton.server.report;

import org.jspecify.annotations.NullMarked;
