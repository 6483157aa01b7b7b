package dev.baton.port;

import dev.baton.handoff.recovery.document.Indicator;
import dev.baton.handoff.recovery.document.Indicator.Trait;

class MemoryMonitoringTest implements MonitoringContract {

    @Override
    public Monitoring monitoring() {
        MemoryMonitoring monitoring = new MemoryMonitoring();
        monitoring.refuses("wherre");
        return monitoring;
    }

    @Override
    public Indicator refused() {
        return new Indicator(Trait.BEHAVIOUR, "New services", "Events | wherre Name has 'service'");
    }

    @Override
    public Monitoring outOfReach() {
        MemoryMonitoring monitoring = new MemoryMonitoring();
        monitoring.failsWith(new PortFailure.Rejected("It is out of reach."));
        return monitoring;
    }
}
