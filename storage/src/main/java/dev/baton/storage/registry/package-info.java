/** What platforms and inventories have told us: people, places, messages, deliveries, raw answers. */
@NullMarked
package dev.baton.storage.registry;

import org.jspecify.annotations.NullMarked;
