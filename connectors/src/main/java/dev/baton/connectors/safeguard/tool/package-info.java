/** Safeguard's tools as they are configured: what they are called, what they are given, and where their answers have what. */
@NullMarked
package dev.baton.connectors.safeguard.tool;

import org.jspecify.annotations.NullMarked;
