/** «engineering manager has to make explicit decisions about it during planning» (A4-04): each cycle, of each open item. */
@NullMarked
package dev.baton.handoff.planning;

import org.jspecify.annotations.NullMarked;
