/** What the build refuses: who may see whom, whose types stay where, and how things are called. */
@NullMarked
package dev.baton.architecture;

import org.jspecify.annotations.NullMarked;
