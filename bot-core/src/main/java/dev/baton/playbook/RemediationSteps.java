package dev.baton.playbook;

import dev.baton.handoff.Handoff;
import java.util.ArrayList;
import java.util.List;

/** Every step that a remediation handoff has or could have now, in the order in which people should look at them. */
final class RemediationSteps {

    private RemediationSteps() {}

    static List<Step> of(Setting setting) {
        Handoff handoff = setting.handoff();
        if (handoff.version() == 0) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        steps.addAll(new PreparationSteps(setting).all());
        steps.addAll(new MeetingSteps(setting).all());
        steps.addAll(new AnswerSteps(setting).all());
        steps.addAll(new DecisionSteps(setting).all());
        steps.addAll(new LeavingSteps(setting).all());
        steps.addAll(new WorkSteps(setting).all());
        steps.addAll(new ExceptionSteps(setting).all());
        steps.addAll(new WatchSteps(setting).all());
        return steps;
    }
}
