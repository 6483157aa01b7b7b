/** How one kind of handoff runs, as a table: chapters, questions, forms and objections. */
@NullMarked
package dev.baton.playbook;

import org.jspecify.annotations.NullMarked;
