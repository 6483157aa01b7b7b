package dev.baton.playbook.recovery;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.recovery.meeting.Delivery;
import dev.baton.handoff.recovery.record.IncidentRecord;
import dev.baton.handoff.report.Missed;
import dev.baton.view.Part.Fact;
import dev.baton.view.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the card of a recovery handoff says of its package: who has it, where it is recorded, and what it missed. */
final class RecoveryFacts {

    private static final int NAMED = 5;

    private final Handoff handoff;

    RecoveryFacts(Handoff handoff) {
        this.handoff = handoff;
    }

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        if (!handoff.recovery().session().deliveries().isEmpty()) {
            facts.add(new Fact("Package", text(delivered())));
        }
        facts.addAll(recorded());
        facts.addAll(recording());
        facts.addAll(missed());
        return facts;
    }

    /** Who has it is for everybody to see, above all for the IR lead and the point of contact (A7-11). */
    private String delivered() {
        int version = handoff.recovery().document().version();
        List<Delivery> current = handoff.recovery().session().deliveries().stream()
                .filter(delivery -> delivery.version() == version)
                .toList();
        List<String> unopened = current.stream()
                .filter(delivery -> !delivery.isOpened())
                .map(delivery -> delivery.to().name())
                .distinct()
                .toList();
        long recipients = current.stream()
                .map(delivery -> delivery.to().human())
                .distinct()
                .count();
        return "Version " + version + ", delivered to " + recipients
                + (unopened.isEmpty() ? ", opened by all" : ", not opened by " + named(unopened));
    }

    /** What an incident tracking system knows of it, and above all what it does not know (A7-10). */
    private List<Fact> recorded() {
        IncidentRecord record = handoff.recovery().record();
        if (!record.trouble().isEmpty()) {
            return List.of(new Fact(
                    "Incident record",
                    Text.empty().andEmphasis("NOT recorded. ").and(record.trouble() + " It is tried again.")));
        }
        return record
                .ticket()
                .map(ticket ->
                        new Fact("Incident record", Text.empty().andLink(ticket.key(), URI.create(ticket.link()))))
                .stream()
                .toList();
    }

    /** Where the briefing can be heard again: a link, never a file (D-28). */
    private List<Fact> recording() {
        String link = handoff.recovery().session().manner().recording();
        return link.isEmpty() ? List.of() : List.of(new Fact("Recording", text(link)));
    }

    /** What was found again after the acceptance, and which sections of the package missed it (A7-04). */
    private List<Fact> missed() {
        List<Missed> counts = Missed.of(handoff);
        return counts.isEmpty()
                ? List.of()
                : List.of(new Fact(
                        "Found again, missed by",
                        text(counts.stream().map(Missed::words).collect(Collectors.joining("; ")))));
    }

    private static String named(List<String> people) {
        int more = people.size() - NAMED;
        return String.join(", ", people.subList(0, Math.min(NAMED, people.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
