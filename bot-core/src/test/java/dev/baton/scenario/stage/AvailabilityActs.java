package dev.baton.scenario.stage;

import static dev.baton.scenario.stage.Act.fill;
import static dev.baton.scenario.stage.Act.press;
import static dev.baton.scenario.stage.Acts.with;

import dev.baton.handoff.recovery.availability.AvailabilityCommand.TryLinkAgain;
import dev.baton.handoff.recovery.availability.AvailabilityCommand.VouchForLink;

/** What is done about a link that does not open, by the buttons and forms of the playbook. */
public final class AvailabilityActs {

    private AvailabilityActs() {}

    public static Act triesTheLinkAgain() {
        return press(new TryLinkAgain(), "shut", "again");
    }

    public static Act vouchesForTheLink(String because) {
        return fill(new VouchForLink(because), "shut", "fill", with("words", because));
    }
}
