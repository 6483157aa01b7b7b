/** Tests of what comes in. */
@NullMarked
package dev.baton.slack.inbound;

import org.jspecify.annotations.NullMarked;
