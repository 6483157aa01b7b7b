/** The language in which scenarios are written, as the sources say them; each runs on every stage. */
@NullMarked
package dev.baton.scenario;

import org.jspecify.annotations.NullMarked;
