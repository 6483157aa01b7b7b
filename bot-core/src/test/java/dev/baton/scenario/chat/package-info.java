/** People at a chat, whichever it is: one script is played on each of them, and across them. */
@NullMarked
package dev.baton.scenario.chat;

import org.jspecify.annotations.NullMarked;
