/** The organisation as its own file describes it: who is who, which team owns what, and by which policy. */
@NullMarked
package dev.baton.handoff.organisation;

import org.jspecify.annotations.NullMarked;
