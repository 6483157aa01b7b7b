/** The office that a server keeps open: its storage, its front desk, and its errands being run. */
@NullMarked
package dev.baton.server.office;

import org.jspecify.annotations.NullMarked;
