/** «Risk acceptance of an item» (D-33): by an exception approver only, with an end, and shown apart. */
@NullMarked
package dev.baton.handoff.risk;

import org.jspecify.annotations.NullMarked;
