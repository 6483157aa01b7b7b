/** Proof of what the registry promises beyond its ports. */
@NullMarked
package dev.baton.storage.registry;

import org.jspecify.annotations.NullMarked;
