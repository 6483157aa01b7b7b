/** «Severity change after acceptance» (D-23): up brings the date forward and is acknowledged, down leaves it. */
@NullMarked
package dev.baton.handoff.severity;

import org.jspecify.annotations.NullMarked;
