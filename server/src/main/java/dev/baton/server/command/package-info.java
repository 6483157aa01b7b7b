/** The command line: serve, verify the journal, rebuild the lists, ask after the health. */
@NullMarked
package dev.baton.server.command;

import org.jspecify.annotations.NullMarked;
