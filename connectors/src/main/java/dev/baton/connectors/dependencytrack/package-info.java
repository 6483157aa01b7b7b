/** Dependency-Track, version 4 and 5, as an inventory: every active version of a project counts. */
@NullMarked
package dev.baton.connectors.dependencytrack;

import org.jspecify.annotations.NullMarked;
