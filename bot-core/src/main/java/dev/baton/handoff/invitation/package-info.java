/** «Schedule and confirm handoff»: who is invited to a briefing, who was written to, and what each answered (A9-30). */
@NullMarked
package dev.baton.handoff.invitation;

import org.jspecify.annotations.NullMarked;
