/** What people read: every event has its line. */
@NullMarked
package dev.baton.conversation;

import org.jspecify.annotations.NullMarked;
