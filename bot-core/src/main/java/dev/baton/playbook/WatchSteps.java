package dev.baton.playbook;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.fill;
import static dev.baton.playbook.Steps.lazily;
import static dev.baton.playbook.Steps.press;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.closing.ClosingCommand.CloseIncident;
import dev.baton.handoff.followup.Kinship;
import dev.baton.handoff.watch.SystemicCheck;
import dev.baton.view.Part;
import java.util.ArrayList;
import java.util.List;

/** The steps after the end: the incident is closed, everything is looked over every week, and what is found again is classified. */
final class WatchSteps {

    private final Setting setting;
    private final Handoff handoff;

    WatchSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        steps.add(closeIncident());
        handoff.watch().next().ifPresent(check -> steps.add(watch(check)));
        if (handoff.opening().kinship().followsUp().isPresent()) {
            steps.add(classify());
        }
        return steps;
    }

    private Step closeIncident() {
        return new Step(
                "incident",
                Asks.commander(handoff),
                "Close the incident",
                Timing.since(handoff.stage().since()),
                handoff.phase() == Phase.CLOSED,
                lazily(
                        () -> List.of(
                                new Part.Words(
                                        text(
                                                "Closing the incident begins the watch: every week for a month the inventory is asked this question, in any project.")),
                                new Part.Quote(
                                        text(WatchView.question(handoff.scope().components())))),
                        () -> List.of(press(
                                "yes",
                                "Close the incident",
                                new CloseIncident(setting.elsewhere()
                                        .ofIncident(handoff.opening().incident().reference()))))));
    }

    private Step watch(SystemicCheck check) {
        return new Step(
                "watch",
                Asks.baton(),
                "Look over everything again, " + check.number() + " of "
                        + handoff.watch().checks().size()
                        + (check.trouble().isEmpty() ? "" : " (" + check.trouble() + "; tried again every hour)"),
                new Timing(handoff.stage().since(), check.due()),
                handoff.phase() == Phase.SYSTEMIC_WATCH,
                content(List::of));
    }

    private Step classify() {
        Kinship kinship = handoff.opening().kinship();
        return new Step(
                "classify",
                Asks.security(handoff),
                "Classify what was found again",
                Timing.since(handoff.opening().moment().at()),
                kinship.isUnclassified() && handoff.phase().isBeforeAcceptance(),
                content(
                        () -> new WatchView(setting).recurrence(),
                        fill("fill", "Classify", () -> WatchForms.classify(kinship))));
    }
}
