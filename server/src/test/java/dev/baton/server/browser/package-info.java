/** Plays the playground in a real browser, as a newcomer would. */
@NullMarked
package dev.baton.server.browser;

import org.jspecify.annotations.NullMarked;
