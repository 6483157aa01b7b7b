package dev.baton.playbook.recovery;

import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import java.util.ArrayList;
import java.util.List;

/** Every step that a recovery handoff has or could have now, in the order in which people should look at them. */
final class RecoverySteps {

    private RecoverySteps() {}

    static List<Step> of(Setting setting) {
        if (setting.handoff().version() == 0) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        steps.addAll(new PackageSteps(setting).all());
        steps.addAll(new RosterSteps(setting).all());
        steps.addAll(new GatheringSteps(setting).all());
        steps.addAll(new PointSteps(setting).all());
        steps.addAll(new AcceptanceSteps(setting).all());
        steps.addAll(new OversightSteps(setting).all());
        steps.addAll(new RestorationSteps(setting).all());
        return steps;
    }
}
