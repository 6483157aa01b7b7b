package dev.baton.playbook.recovery;

import dev.baton.playbook.InvitationSteps;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every step that a recovery handoff has or could have now, in the order in which people should look at them. */
final class RecoverySteps {

    private static final List<Function<Setting, List<Step>>> PARTS = List.of(
            setting -> new PackageSteps(setting).all(),
            setting -> new RosterSteps(setting).all(),
            setting -> new AvailabilitySteps(setting).all(),
            setting -> new GatheringSteps(setting).all(),
            setting -> new InvitationSteps(
                            setting, Seated.leader(setting.handoff()), () -> GatheringForms.schedule(setting))
                    .all(),
            setting -> new MonitoringSteps(setting).all(),
            setting -> new PointSteps(setting).all(),
            setting -> new AcceptanceSteps(setting).all(),
            setting -> new OversightSteps(setting).all(),
            setting -> new RestorationSteps(setting).all());

    private RecoverySteps() {}

    /** Worked out only as far as somebody reads. */
    static Stream<Step> of(Setting setting) {
        return PARTS.stream()
                .filter(part -> setting.handoff().version() > 0)
                .flatMap(part -> part.apply(setting).stream());
    }
}
