/** Tests of the whole server, as the people of a workspace use it. */
@NullMarked
package dev.baton.server.serving;

import org.jspecify.annotations.NullMarked;
