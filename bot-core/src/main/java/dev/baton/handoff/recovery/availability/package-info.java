/** «Handoff package prepared and available»: whether the link that people are given leads to the package (A9-26). */
@NullMarked
package dev.baton.handoff.recovery.availability;

import org.jspecify.annotations.NullMarked;
