/** How a server is put together: for Slack, or as the playground. */
@NullMarked
package dev.baton.server.serving;

import org.jspecify.annotations.NullMarked;
