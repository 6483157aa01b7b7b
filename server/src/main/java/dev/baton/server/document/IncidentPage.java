package dev.baton.server.document;

import dev.baton.conversation.IncidentCard;
import dev.baton.playbook.Playbook;
import dev.baton.playbook.Setting;
import dev.baton.server.page.HtmlRenderer;
import dev.baton.server.page.Templates;
import dev.baton.view.Moments;
import gg.jte.Content;
import java.time.Instant;
import java.util.List;

/** One incident with its handoffs side by side as a page, ready to be drawn and to be printed (D-30). */
public final class IncidentPage {

    private final List<Setting> handoffs;
    private final Playbook playbook;
    private final Templates templates;

    /** Of these handoffs, of which there is at least one. */
    IncidentPage(List<Setting> handoffs, Playbook playbook, Templates templates) {
        this.handoffs = List.copyOf(handoffs);
        this.playbook = playbook;
        this.templates = templates;
    }

    /** One handoff, drawn. */
    public record Side(String id, List<Content> parts) {
        public Side {
            parts = List.copyOf(parts);
        }
    }

    public String reference() {
        return first().handoff().opening().incident().reference();
    }

    public String severity() {
        return first().handoff().opening().incident().severity().words();
    }

    /** What keeps it from being closed (A1-04). */
    public String end() {
        return IncidentCard.end(handoffs);
    }

    public boolean isOpen() {
        return IncidentCard.isOpen(handoffs);
    }

    public Instant now() {
        return first().now();
    }

    public String when() {
        return Moments.words(now(), first().handoff().participants().commander().zone());
    }

    public List<Side> sides() {
        HtmlRenderer renderer = HtmlRenderer.toRead(templates);
        return handoffs.stream()
                .map(each -> new Side(
                        each.handoff().id().toString(), renderer.all(IncidentCard.whole(List.of(each), playbook))))
                .toList();
    }

    private Setting first() {
        return handoffs.get(0);
    }
}
