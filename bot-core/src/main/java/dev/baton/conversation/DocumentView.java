package dev.baton.conversation;

import dev.baton.handoff.document.Section;
import dev.baton.playbook.SectionView;
import dev.baton.playbook.Setting;
import dev.baton.view.Part;
import java.util.List;
import java.util.stream.Stream;

/** The handoff document as it is shown: «six sections, in this order» (A2-03), on every output format. */
public final class DocumentView {

    /** One section: its heading with its number, and what it says. */
    public record Shown(int number, String heading, List<Part> parts) {
        public Shown {
            parts = List.copyOf(parts);
        }
    }

    private DocumentView() {}

    /** All sections in order. */
    public static List<Shown> of(Setting setting) {
        SectionView view = SectionView.whole(setting);
        return Stream.of(Section.values())
                .map(section -> new Shown(section.number(), section.title(), view.all(section)))
                .toList();
    }
}
