/** What the server is told from outside: environment variables and the organisation's file, all problems at once. */
@NullMarked
package dev.baton.server.configuration;

import org.jspecify.annotations.NullMarked;
