/** Tests of what is reported. */
@NullMarked
package dev.baton.handoff.report;

import org.jspecify.annotations.NullMarked;
