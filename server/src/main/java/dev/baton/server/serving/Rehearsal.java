package dev.baton.server.serving;

import dev.baton.server.office.OpenOffice;
import dev.baton.server.playground.Playground;

/** One rehearsal with the office that it plays in. */
record Rehearsal(OpenOffice office, Playground playground) {}
