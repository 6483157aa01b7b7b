/** Tools of a server that speaks the Model Context Protocol over HTTP, in whichever era of the protocol it lives. */
@NullMarked
package dev.baton.connectors.mcp;

import org.jspecify.annotations.NullMarked;
