/** The second playbook: incident response hands eradicated systems over to recovery. */
@NullMarked
package dev.baton.playbook.recovery;

import org.jspecify.annotations.NullMarked;
