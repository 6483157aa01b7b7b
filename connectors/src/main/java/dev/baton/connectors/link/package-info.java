/** Links as those see them who are given them. */
@NullMarked
package dev.baton.connectors.link;

import org.jspecify.annotations.NullMarked;
