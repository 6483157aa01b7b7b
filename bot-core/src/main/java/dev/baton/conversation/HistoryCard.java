package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.verification.Evidence;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.WorkItem;
import dev.baton.playbook.Setting;
import dev.baton.view.Card;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Part.Table;
import dev.baton.view.Text;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** «can trace whether the previous fix shipped» (A4-07): the handoffs of a component with tickets, verifications and dates. */
public final class HistoryCard {

    /** How many handoffs one card has room for. */
    public static final int SHOWN = 5;

    private static final int WORDS = 60;

    private HistoryCard() {}

    /** The newest handoffs that were found by these words. */
    public static Card of(String words, List<Setting> found) {
        List<Part> parts = new ArrayList<>();
        found.stream().limit(SHOWN).forEach(setting -> parts.addAll(one(setting)));
        if (found.isEmpty()) {
            parts.add(new Part.Words(text("No handoff has '" + Limits.shortened(words, WORDS)
                    + "' among its components, projects, title or incident.")));
        }
        if (found.size() > SHOWN) {
            parts.add(new Part.Note(text("There are older ones; write more of the component to find them.")));
        }
        return new Card(Limits.shortened("Handoffs of " + words, Limits.CARD_TITLE), parts, List.of());
    }

    private static List<Part> one(Setting setting) {
        Handoff handoff = setting.handoff();
        List<List<Text>> rows =
                handoff.items().stream().map(item -> row(handoff, item)).toList();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(headline(setting)));
        if (!rows.isEmpty()) {
            parts.add(Table.firstOf(List.of("Project", "Owner", "Ticket", "Where it stands", "Verified"), rows));
        }
        return parts;
    }

    private static Text headline(Setting setting) {
        Handoff handoff = setting.handoff();
        Text words = Text.empty()
                .andLink(
                        handoff.id() + " · " + handoff.opening().title(),
                        setting.document().page())
                .and(" (" + handoff.opening().incident().reference() + "): "
                        + handoff.phase().words().toLowerCase(Locale.ROOT) + " since ")
                .andWhen(handoff.stage().since(), zone(handoff));
        return handoff.phase().isAccepted()
                ? words.and(". Accepted ")
                        .andWhen(handoff.briefing().commitment().at(), zone(handoff))
                        .and(".")
                : words.and(". The handoff has NOT happened.");
    }

    private static List<Text> row(Handoff handoff, WorkItem item) {
        return List.of(
                text(item.name()),
                text(item.namedOwner().map(Person::name).orElse("nobody")),
                item.committed().map(HistoryCard::ticket).orElseGet(() -> text("none")),
                text(item.state().words()),
                item.committed().map(progress -> verified(handoff, progress)).orElseGet(() -> text("no")));
    }

    private static Text ticket(Progress item) {
        return item.ticket()
                .filed()
                .map(ref -> ref.link().startsWith("https://")
                        ? Text.empty().andLink(ref.key(), URI.create(ref.link()))
                        : text(ref.key()))
                .orElseGet(() -> text("none"));
    }

    private static Text verified(Handoff handoff, Progress item) {
        Evidence last = item.check().last();
        if (!last.isThere()) {
            return text(item.state().isSettled() ? item.state().words() : "no");
        }
        return Text.empty().andWhen(last.at(), zone(handoff)).and(": " + Lines.said(last.finding()));
    }

    private static ZoneId zone(Handoff handoff) {
        return handoff.participants().commander().zone();
    }
}
