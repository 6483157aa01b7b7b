package dev.baton.playbook;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every step that a remediation handoff has or could have now, in the order in which people should look at them. */
final class RemediationSteps {

    private static final List<Function<Setting, List<Step>>> PARTS = List.of(
            setting -> new PreparationSteps(setting).all(),
            setting -> new MeetingSteps(setting).all(),
            setting -> new InvitationSteps(
                            setting,
                            Asks.commander(setting.handoff()),
                            () -> CommandForms.move(
                                    setting, setting.handoff().meeting().number()))
                    .all(),
            setting -> new AnswerSteps(setting).all(),
            setting -> new DecisionSteps(setting).all(),
            setting -> new LeavingSteps(setting).all(),
            setting -> new WorkSteps(setting).all(),
            setting -> new ExceptionSteps(setting).all(),
            setting -> new WatchSteps(setting).all());

    private RemediationSteps() {}

    /** Worked out only as far as somebody reads. */
    static Stream<Step> of(Setting setting) {
        return PARTS.stream()
                .filter(part -> setting.handoff().version() > 0)
                .flatMap(part -> part.apply(setting).stream());
    }
}
