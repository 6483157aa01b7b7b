/** HTTP to systems that are not ours, tried on one that behaves badly. */
@NullMarked
package dev.baton.connectors.http;

import org.jspecify.annotations.NullMarked;
