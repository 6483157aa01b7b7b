/** «Share handoff package and recovery instructions»: where the organisation keeps the package besides Baton (A9-12, A9-29). */
@NullMarked
package dev.baton.handoff.recovery.sharing;

import org.jspecify.annotations.NullMarked;
