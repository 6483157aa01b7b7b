/** Proves the playground's pages over real HTTP. */
@NullMarked
package dev.baton.server.playground.page;

import org.jspecify.annotations.NullMarked;
