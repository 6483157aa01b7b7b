/** How a handoff ends: closed by the commander, watched for a month, archived; or superseded by another. */
@NullMarked
package dev.baton.handoff.closing;

import org.jspecify.annotations.NullMarked;
