/** Microsoft Graph as an application of its own: its token, and calls that are bounded in time and size. */
@NullMarked
package dev.baton.connectors.graph;

import org.jspecify.annotations.NullMarked;
