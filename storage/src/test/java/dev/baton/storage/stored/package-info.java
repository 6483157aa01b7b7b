/** Proof that everything ever written can be read, and that nobody changes the stored form by accident. */
@NullMarked
package dev.baton.storage.stored;

import org.jspecify.annotations.NullMarked;
