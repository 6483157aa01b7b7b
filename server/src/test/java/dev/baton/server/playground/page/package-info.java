/** The pages of the playground. */
@NullMarked
package dev.baton.server.playground.page;

import org.jspecify.annotations.NullMarked;
