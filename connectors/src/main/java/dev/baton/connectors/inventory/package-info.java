/** What the inventories have in common: comparing components, reading words of strangers, keeping raw answers. */
@NullMarked
package dev.baton.connectors.inventory;

import org.jspecify.annotations.NullMarked;
