/** Whether people can do the same on every platform. */
@NullMarked
package dev.baton.server.parity;

import org.jspecify.annotations.NullMarked;
