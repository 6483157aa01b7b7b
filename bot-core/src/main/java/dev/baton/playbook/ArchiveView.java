package dev.baton.playbook;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.closing.ArchiveEntry;
import dev.baton.handoff.closing.ArchiveEntry.Kept;
import dev.baton.view.Part;
import dev.baton.view.Part.Fact;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is kept of a handoff that is over, and until when (A7-14, A9-35); nothing before. */
public final class ArchiveView {

    private final ArchiveEntry entry;

    public ArchiveView(Handoff handoff) {
        this.entry = handoff.stage().archive();
    }

    /** For the card: until when it is kept. */
    public Stream<Fact> fact() {
        return there().map(made -> new Fact("Archive", text(made.words())));
    }

    /** For the document: each record, where it is and by which SHA-256 it is known again. */
    public Stream<ShownSection> section(int number) {
        return there().map(made -> new ShownSection(number, "Archive", parts(made)));
    }

    private Stream<ArchiveEntry> there() {
        return Stream.of(entry).filter(ArchiveEntry::isMade);
    }

    private static List<Part> parts(ArchiveEntry made) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(text(made.words() + ". Nothing of it can be deleted before (A7-14).")));
        parts.addAll(Part.Table.allOf(
                List.of("Record", "Where", "SHA-256"),
                made.records().stream().map(ArchiveView::row).toList()));
        return parts;
    }

    private static List<Text> row(Kept kept) {
        return List.of(
                text(kept.what()),
                text(kept.where().isEmpty() ? "Here" : kept.where()),
                kept.sha256().isEmpty() ? text("Not known") : Text.empty().andCode(kept.sha256()));
    }
}
