/** Proof that no errand is lost, however runs and changes meet. */
@NullMarked
package dev.baton.storage.agenda;

import org.jspecify.annotations.NullMarked;
