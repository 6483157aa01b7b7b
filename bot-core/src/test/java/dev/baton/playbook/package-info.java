/** The playbooks as the documentation shows them. */
@NullMarked
package dev.baton.playbook;

import org.jspecify.annotations.NullMarked;
