/** The remediation handoff from opening to acceptance, rule by rule. */
@NullMarked
package dev.baton.scenario.remediation;

import org.jspecify.annotations.NullMarked;
