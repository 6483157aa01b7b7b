/** Safeguard, asked and told through the tools of its MCP server; what they are called and how they answer is configured. */
@NullMarked
package dev.baton.connectors.safeguard;

import org.jspecify.annotations.NullMarked;
