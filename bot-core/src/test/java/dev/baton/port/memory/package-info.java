/** Proof that the ports in memory keep their contracts. */
@NullMarked
package dev.baton.port.memory;

import org.jspecify.annotations.NullMarked;
