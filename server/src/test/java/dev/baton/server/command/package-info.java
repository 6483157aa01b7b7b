/** Proves the command line as an operator uses it. */
@NullMarked
package dev.baton.server.command;

import org.jspecify.annotations.NullMarked;
