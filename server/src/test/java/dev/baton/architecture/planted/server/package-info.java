/** Planted: a server that does the adapters' work. */
@NullMarked
package dev.baton.architecture.planted.server;

import org.jspecify.annotations.NullMarked;
