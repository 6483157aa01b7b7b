/** Planted: a playbook that talks. */
@NullMarked
package dev.baton.architecture.planted.playbook;

import org.jspecify.annotations.NullMarked;
