/** Measures the built server from outside: how fast it answers beside a bare Bolt servlet, and what a kill takes away. */
@NullMarked
package dev.baton.bench;

import org.jspecify.annotations.NullMarked;
