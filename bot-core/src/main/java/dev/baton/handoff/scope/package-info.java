/** The actual list of what is affected: component coordinates in, an inventory's rows out, by project and team. */
@NullMarked
package dev.baton.handoff.scope;

import org.jspecify.annotations.NullMarked;
