/** {@code baton.yaml}: its settings, how they are read, and what must fit together. */
@NullMarked
package dev.baton.server.configuration.organisation;

import org.jspecify.annotations.NullMarked;
