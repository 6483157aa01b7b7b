/** What Teams sends: who may send it, and what becomes of it. */
@NullMarked
package dev.baton.teams.http;

import org.jspecify.annotations.NullMarked;
