/** What the handoff now waits for, of whom, with which replies, and the cards that say so. */
@NullMarked
package dev.baton.conversation;

import org.jspecify.annotations.NullMarked;
