/** What Slack sends us, whichever way it comes: read with one Gson, given to the front desk, and acknowledged at once. */
@NullMarked
package dev.baton.slack.inbound;

import org.jspecify.annotations.NullMarked;
