/** Servers on this machine that stand in for systems outside, and everything that can go wrong with them. */
@NullMarked
package dev.baton.connectors.standin;

import org.jspecify.annotations.NullMarked;
