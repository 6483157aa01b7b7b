package dev.baton.scenario.recovery;

import java.util.List;

/** All scenarios of recovery, for whoever counts the laws that they show. */
public final class RecoveryScenarios {

    private RecoveryScenarios() {}

    /** Each class of them. */
    public static List<Class<?>> all() {
        return List.of(
                KindsTest.class,
                PackageTest.class,
                TemplateTest.class,
                RecordTest.class,
                MonitoringTest.class,
                SharingTest.class,
                AvailabilityTest.class,
                GatheringTest.class,
                DeliveryTest.class,
                GateTest.class,
                OtherwiseAcceptedTest.class,
                RestorationTest.class,
                OversightTest.class,
                ArchivingTest.class,
                UnrecordedTest.class);
    }
}
