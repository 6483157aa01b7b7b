package dev.baton.server.document;

import dev.baton.conversation.Announcements;
import dev.baton.conversation.DocumentView;
import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.document.Section;
import dev.baton.server.document.Attachments.Attachment;
import dev.baton.server.page.HtmlRenderer;
import dev.baton.server.page.Templates;
import dev.baton.view.Moments;
import dev.baton.view.Part;
import gg.jte.Content;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A handoff document as a page, ready to be drawn: six sections, then who did what and when. */
public final class DocumentPage {

    private final Filed filed;
    private final Templates templates;
    private final String query;

    /** The query is what the reader's link carries, so that the other formats open with the same link. */
    DocumentPage(Filed filed, Templates templates, String query) {
        this.filed = filed;
        this.templates = templates;
        this.query = query;
    }

    /** One section, drawn. */
    public record Chapter(int number, String heading, List<Content> parts, List<Link> attached) {
        public Chapter {
            parts = List.copyOf(parts);
            attached = List.copyOf(attached);
        }
    }

    /** Something that is attached as it came. */
    public record Link(String words, String target) {}

    /** One line of the history, drawn. */
    public record Line(Instant at, String when, Content what, List<Link> attached) {
        public Line {
            attached = List.copyOf(attached);
        }
    }

    public Handoff handoff() {
        return filed.setting().handoff();
    }

    public String id() {
        return handoff().id().toString();
    }

    public String title() {
        return handoff().opening().title();
    }

    public boolean isAccepted() {
        return handoff().phase().isAccepted();
    }

    /** What stands on every surface until the handoff has happened (A1-10). */
    public String status() {
        return DocumentView.shown(filed.setting()).standing();
    }

    /** What is behind a link of this page, in another format. */
    public String format(String name) {
        return "/handoffs/" + id() + name + "?" + query;
    }

    /** Where the raw answer of the inventory is; empty while there is none. */
    public String attachment() {
        String hash = handoff().scope().rawSha256();
        return hash.isEmpty() ? "" : format("/attachments/" + hash);
    }

    /** What of it can be had as a file of its own. */
    public List<Link> exports() {
        return DocumentView.shown(filed.setting()).exports().stream()
                .map(export -> new Link(export.label(), format("/" + export.name())))
                .toList();
    }

    /** The version of the document. */
    public int edition() {
        return DocumentView.shown(filed.setting()).edition();
    }

    /** The SHA-256 of the document. */
    public String sha256() {
        return DocumentView.shown(filed.setting()).sha256();
    }

    public List<Chapter> chapters() {
        HtmlRenderer renderer = HtmlRenderer.toRead(templates);
        return DocumentView.of(filed.setting()).stream()
                .map(shown -> new Chapter(
                        shown.number(), shown.heading(), renderer.all(shown.parts()), attached(shown.number())))
                .toList();
    }

    public List<Line> history() {
        Announcements announcements = Announcements.of(handoff());
        HtmlRenderer renderer = HtmlRenderer.toRead(templates);
        ZoneId zone = zone();
        return filed.history().stream()
                .map(recorded -> line(recorded, renderer, zone, announcements))
                .toList();
    }

    private Line line(Recorded recorded, HtmlRenderer renderer, ZoneId zone, Announcements announcements) {
        Instant at = recorded.moment().at();
        Content what = renderer.words(new Part.Words(announcements.line(recorded)));
        return new Line(at, Moments.words(at, zone), what, links(Attachments.of(recorded.event())));
    }

    /** «generate the plan, then attach the output» (A2-14). */
    private List<Link> attached(int section) {
        return section == Section.PLAN.number()
                ? links(Attachments.of(handoff()
                                .document()
                                .suggestions()
                                .usable(handoff().scope()))
                        .toList())
                : List.of();
    }

    private List<Link> links(List<Attachment> attachments) {
        return attachments.stream()
                .map(each -> new Link(each.label(), format("/attachments/" + each.sha256())))
                .toList();
    }

    private ZoneId zone() {
        return handoff().participants().commander().zone();
    }
}
