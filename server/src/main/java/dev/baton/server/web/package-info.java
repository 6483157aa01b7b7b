/** The one port that Baton listens on, and what every answer on it has in common. */
@NullMarked
package dev.baton.server.web;

import org.jspecify.annotations.NullMarked;
