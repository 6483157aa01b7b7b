package dev.baton.playbook.recovery;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.recovery.restoration.Escalation;
import dev.baton.handoff.recovery.restoration.Order;
import dev.baton.handoff.recovery.restoration.Restoration;
import dev.baton.playbook.Setting;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** How the systems stand, what was an exception, and what of S2 is done, as the document shows it. */
final class SystemsView {

    private final Handoff handoff;
    private final Restoration restoration;
    private final ZoneId zone;

    SystemsView(Setting setting) {
        this.handoff = setting.handoff();
        this.restoration = handoff.recovery().restoration();
        this.zone = handoff.participants().commander().zone();
    }

    List<Part> systems() {
        return Part.Table.allOf(
                List.of("System", "Wave", "State", "Since"),
                new Order(handoff)
                        .systems().stream()
                                .map(system -> List.of(
                                        text(system.name()),
                                        text(handoff.recovery()
                                                .document()
                                                .guidance()
                                                .of(system.name())
                                                .map(placed -> String.valueOf(placed.wave()))
                                                .orElse("not ready")),
                                        text(restoration
                                                .life(system.name())
                                                .state()
                                                .words()),
                                        since(restoration.life(system.name()).since())))
                                .toList());
    }

    private Text since(Instant at) {
        return at.equals(Instant.EPOCH) ? text("–") : Text.empty().andWhen(at, zone);
    }

    List<Part> exceptions() {
        List<Part> parts = new ArrayList<>();
        restoration
                .escalations()
                .forEach(each -> parts.add(new Part.Words(text("Escalation " + each.number() + ", "
                        + each.raised().by().name() + ": "
                        + (each.system().isBlank() ? "" : each.system() + ", ") + each.trigger() + " "
                        + each.evidence() + missedBy(each)))));
        restoration
                .overrides()
                .forEach((wave, because) -> parts.add(new Part.Words(
                        text("Wave " + wave + " began before the earlier ones were healthy: " + because))));
        if (!restoration.unreadBecause().isBlank()) {
            parts.add(new Part.Words(
                    text("Begun before everybody had opened the package: " + restoration.unreadBecause())));
        }
        return parts.isEmpty() ? List.of(new Part.Words(text("None."))) : parts;
    }

    private static String missedBy(Escalation each) {
        return " Missed by: " + each.shortfall().words() + (each.because().isBlank() ? "." : ", " + each.because());
    }

    /** S2's «Operator Checklist» is empty; this one is drawn from the rules, and ticked by what happened (A9-33). */
    List<Part> checklist() {
        return OperatorChecklist.of(handoff).stream()
                .<Part>map(
                        item -> new Part.Words(text(item.isDone() ? "☑ " : "☐ ").and(item.words())))
                .toList();
    }
}
