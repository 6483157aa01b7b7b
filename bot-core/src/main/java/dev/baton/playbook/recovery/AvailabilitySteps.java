package dev.baton.playbook.recovery;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.dangerously;
import static dev.baton.playbook.Steps.press;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.recovery.availability.Availability;
import dev.baton.handoff.recovery.availability.AvailabilityCommand.TryLinkAgain;
import dev.baton.handoff.recovery.availability.AvailabilityCommand.VouchForLink;
import dev.baton.playbook.Asks;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.playbook.Timing;
import dev.baton.view.Part;
import java.util.List;

/** The steps that wait until the link to a package opens (A9-26). */
final class AvailabilitySteps {

    private final Setting setting;
    private final Handoff handoff;
    private final Availability availability;
    private final boolean isWaitedFor;

    AvailabilitySteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.availability = handoff.recovery().availability();
        this.isWaitedFor = Availability.isWaitedForBy(handoff);
    }

    List<Step> all() {
        return List.of(tried(), shut());
    }

    private Step tried() {
        return new Step(
                "available",
                Asks.baton(),
                "Open the link to the package",
                new Timing(handoff.stage().since(), handoff.stage().since()),
                isWaitedFor && availability.isAsked(),
                content(List::of));
    }

    private Step shut() {
        return new Step(
                "shut",
                Seated.leader(handoff),
                "See to the link that does not open",
                Timing.ofBriefing(handoff),
                isWaitedFor && availability.isShut(),
                content(
                        this::why,
                        press("again", "Try it again", new TryLinkAgain()),
                        dangerously(
                                "fill",
                                "Go on: it opens",
                                () -> RestorationForms.saying(
                                        "Vouch for the link",
                                        "Who has opened it, and from where?",
                                        VouchForLink::new))));
    }

    private List<Part> why() {
        return List.of(new Part.Words(text(availability.words() + " Baton tries ")
                .andLink("the link to the package", setting.document().page())
                .and(" again until it opens. Nothing is handed over that people cannot read; whoever runs "
                        + "Baton looks at its address, BATON_BASE_URL.")));
    }
}
