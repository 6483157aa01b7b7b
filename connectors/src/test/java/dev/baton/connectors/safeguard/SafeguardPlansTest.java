package dev.baton.connectors.safeguard;

import dev.baton.connectors.safeguard.standin.Fault;
import dev.baton.connectors.safeguard.standin.StandIn;
import dev.baton.connectors.safeguard.standin.StandIn.Speaks;
import dev.baton.port.RemediationPlans;
import dev.baton.port.RemediationPlansContract;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

class SafeguardPlansTest implements RemediationPlansContract {

    private final StandIn standIn = new StandIn().open(Speaks.MODERN);

    @AfterEach
    void close() {
        standIn.close();
    }

    @Override
    public RemediationPlans plans() {
        standIn.workspace().scan(Map.of("org.shop/till", List.of(WIDGET + "@2.0")), ASKED_AT);
        return new Safeguard(standIn.access(), Map.of(), InstantSource.fixed(ASKED_AT)).plans();
    }

    @Override
    public RemediationPlans outOfReach() {
        standIn.spoil("", Fault.DOWN);
        return plans();
    }
}
