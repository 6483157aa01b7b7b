package dev.baton.server.document;

import dev.baton.conversation.Announcements;
import dev.baton.conversation.DocumentView;
import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.Recorded;
import dev.baton.playbook.Showing;
import dev.baton.playbook.ShownSection;
import dev.baton.server.page.Markdown;
import dev.baton.server.page.MarkdownRenderer;
import dev.baton.view.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A handoff document as Markdown, for whoever keeps it beside code. */
final class MarkdownDocument {

    private MarkdownDocument() {}

    static String of(Filed filed) {
        Handoff handoff = filed.setting().handoff();
        Showing shown = DocumentView.shown(filed.setting());
        List<String> blocks = new ArrayList<>();
        blocks.add(
                "# " + handoff.id() + " " + Markdown.escaped(handoff.opening().title()));
        blocks.add("**" + Markdown.escaped(shown.standing()) + "**");
        blocks.add("Document version " + shown.edition() + ", SHA-256 " + Markdown.code(shown.sha256()));
        MarkdownRenderer renderer = new MarkdownRenderer();
        for (ShownSection section : shown.document()) {
            blocks.add("## " + section.number() + " " + Markdown.escaped(section.heading()));
            blocks.addAll(renderer.all(section.parts()));
        }
        blocks.add("## History");
        blocks.add(history(filed));
        return blocks.stream().filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n")) + "\n";
    }

    private static String history(Filed filed) {
        Handoff handoff = filed.setting().handoff();
        Announcements announcements = Announcements.of(handoff);
        return filed.history().stream()
                .map(recorded -> "- " + said(recorded, handoff) + " "
                        + MarkdownRenderer.line(announcements.line(recorded)).replace("\\\n", " "))
                .collect(Collectors.joining("\n"));
    }

    private static String said(Recorded recorded, Handoff handoff) {
        return Markdown.escaped(Moments.words(
                        recorded.moment().at(),
                        handoff.participants().commander().zone()))
                + ":";
    }
}
