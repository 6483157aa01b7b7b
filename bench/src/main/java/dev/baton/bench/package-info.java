/** Measures the built server from outside: how fast it answers beside what most would write, and what a kill takes away. */
@NullMarked
package dev.baton.bench;

import org.jspecify.annotations.NullMarked;
