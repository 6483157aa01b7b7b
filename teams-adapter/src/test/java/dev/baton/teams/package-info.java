/** Teams from outside: what people see and do. */
@NullMarked
package dev.baton.teams;

import org.jspecify.annotations.NullMarked;
