/** Tests of the Slack adapter as Slack and its people see it: over real sockets. */
@NullMarked
package dev.baton.slack;

import org.jspecify.annotations.NullMarked;
