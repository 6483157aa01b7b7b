/** Microsoft Defender XDR: whether the queries of indicators run in its advanced hunting. */
@NullMarked
package dev.baton.connectors.defender;

import org.jspecify.annotations.NullMarked;
