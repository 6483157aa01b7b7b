/** Proves where things are kept. */
@NullMarked
package dev.baton.server.office;

import org.jspecify.annotations.NullMarked;
