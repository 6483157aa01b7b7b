package dev.baton.port;

import dev.baton.handoff.document.Recommendation;
import dev.baton.handoff.scope.ScopedProject;

/** «Use safeguard_get_remediation_plan to generate the plan, then attach the output» (A2-14). */
public interface RemediationPlans {

    /** What is recommended for the components found in a project; recommending nothing is an answer, too. */
    Answer<Recommendation> recommend(ScopedProject project);
}
