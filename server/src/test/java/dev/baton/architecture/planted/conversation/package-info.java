/** Planted: a conversation that goes outside. */
@NullMarked
package dev.baton.architecture.planted.conversation;

import org.jspecify.annotations.NullMarked;
