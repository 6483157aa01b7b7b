/** The command line: serve, verify the journal, delete what was kept long enough, rebuild the lists, ask after the health. */
@NullMarked
package dev.baton.server.command;

import org.jspecify.annotations.NullMarked;
