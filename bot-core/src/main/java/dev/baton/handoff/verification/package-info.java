/** «done» is a claim: the check of each asset on the next business day, and the weekly watch over all (A5). */
@NullMarked
package dev.baton.handoff.verification;

import org.jspecify.annotations.NullMarked;
