package dev.baton.scenario.stage;

import static dev.baton.scenario.stage.Act.fill;
import static dev.baton.scenario.stage.Act.press;
import static dev.baton.scenario.stage.Acts.with;

import dev.baton.handoff.recovery.monitoring.TrialCommand.GoOnUntried;
import dev.baton.handoff.recovery.monitoring.TrialCommand.TryAgain;

/** What is done about queries that do not run, by the buttons and forms of the playbook. */
public final class MonitoringActs {

    private MonitoringActs() {}

    /** By the monitoring team. */
    public static Act triesAgain() {
        return press(new TryAgain(), "untried", "again");
    }

    /** By security. */
    public static Act hasThemTriedAgain() {
        return press(new TryAgain(), "mend", "again");
    }

    public static Act goesOnUntried(String because) {
        return fill(new GoOnUntried(because), "untried", "fill", with("words", because));
    }
}
