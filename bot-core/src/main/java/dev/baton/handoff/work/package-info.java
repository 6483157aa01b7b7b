/** The work that engineering takes over: one item a project, one named owner, one date. */
@NullMarked
package dev.baton.handoff.work;

import org.jspecify.annotations.NullMarked;
