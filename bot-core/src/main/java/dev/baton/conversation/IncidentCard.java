package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Phase;
import dev.baton.playbook.Playbook;
import dev.baton.playbook.Setting;
import dev.baton.view.Card;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** One incident with all its handoffs side by side: where each stands, who is waited for, for what and by when (D-30). */
public final class IncidentCard {

    private static final int LISTED = 6;
    private static final int WAITED_FOR = 3;

    private final List<Setting> handoffs;
    private final Playbook playbook;

    private IncidentCard(List<Setting> handoffs, Playbook playbook) {
        this.handoffs = handoffs.stream()
                .sorted(Comparator.comparing(setting -> setting.handoff().id().number()))
                .toList();
        this.playbook = playbook;
    }

    /** The card of an incident, which links its page. */
    public static Card of(List<Setting> handoffs, Playbook playbook, URI page) {
        return new IncidentCard(handoffs, playbook).card(page);
    }

    /** The same as parts of a page, with everybody who is waited for. */
    public static List<Part> whole(List<Setting> handoffs, Playbook playbook) {
        IncidentCard card = new IncidentCard(handoffs, playbook);
        List<Part> parts = new ArrayList<>();
        card.handoffs.forEach(setting -> parts.addAll(card.parts(setting, Integer.MAX_VALUE)));
        return parts;
    }

    private Card card(URI page) {
        List<Part> parts = new ArrayList<>();
        handoffs.stream().limit(LISTED).forEach(setting -> parts.addAll(parts(setting, WAITED_FOR)));
        if (handoffs.size() > LISTED) {
            parts.add(new Part.Note(text("And " + (handoffs.size() - LISTED) + " more on the incident's page.")));
        }
        parts.add(new Part.Words(text(end(handoffs))));
        parts.add(new Part.Note(Text.empty().andLink("The incident's page, to print", page)));
        String reference = handoffs.get(0).handoff().opening().incident().reference();
        return Card.card(Limits.shortened("Incident " + reference, Limits.CARD_TITLE), parts.toArray(Part[]::new));
    }

    /** What keeps the incident from being closed; or that nothing does (A1-04). */
    public static String end(List<Setting> handoffs) {
        List<Handoff> open = open(handoffs);
        return open.isEmpty()
                ? "No handoff of it is open any more."
                : "The incident cannot be closed over "
                        + open.stream()
                                .map(Handoff::id)
                                .map(HandoffId::toString)
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    /** Whether one of its handoffs is open. */
    public static boolean isOpen(List<Setting> handoffs) {
        return !open(handoffs).isEmpty();
    }

    private static List<Handoff> open(List<Setting> handoffs) {
        return handoffs.stream()
                .map(Setting::handoff)
                .filter(handoff -> handoff.phase().compareTo(Phase.CLOSED) < 0)
                .toList();
    }

    private List<Part> parts(Setting setting, int most) {
        Handoff handoff = setting.handoff();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(Limits.shortened(
                handoff.id() + " · " + handoff.opening().kind().words() + " · "
                        + handoff.opening().title(),
                Limits.CARD_TITLE)));
        parts.add(new Part.Words(Text.empty()
                .andEmphasis(handoff.phase().words())
                .and(" since ")
                .andWhen(
                        handoff.stage().since(),
                        handoff.participants().commander().zone())
                .and(". " + playbook.shown(setting).standing() + " ")
                .andLink("Handoff document", setting.document().page())));
        List<Text> lines = WaitedFor.in(setting, playbook).lines();
        lines.stream().limit(most).forEach(line -> parts.add(new Part.Words(line)));
        if (lines.size() > most) {
            parts.add(new Part.Note(text("And " + (lines.size() - most) + " more are waited for.")));
        }
        if (lines.isEmpty()) {
            parts.add(new Part.Words(text("Nobody is waited for.")));
        }
        return parts;
    }
}
