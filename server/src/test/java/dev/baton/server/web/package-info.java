/** Proves what all answers of the one port have in common. */
@NullMarked
package dev.baton.server.web;

import org.jspecify.annotations.NullMarked;
