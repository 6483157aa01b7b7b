package dev.baton.port;

import java.time.InstantSource;
import java.util.Map;

class MemoryPlansTest implements RemediationPlansContract {

    @Override
    public RemediationPlans plans() {
        return new MemoryPlans(Map.of(WIDGET, "2.10.0"), InstantSource.fixed(ASKED_AT));
    }

    @Override
    public RemediationPlans outOfReach() {
        MemoryPlans plans = new MemoryPlans(Map.of(), InstantSource.fixed(ASKED_AT));
        plans.failsWith(new PortFailure.Rejected("They are out of reach."));
        return plans;
    }
}
