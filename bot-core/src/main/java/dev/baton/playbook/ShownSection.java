package dev.baton.playbook;

import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.List;

/** One section of a handoff document as it is shown: its heading with its number, and what it says, be it that it says nothing yet. */
public record ShownSection(int number, String heading, List<Part> parts) {
    public ShownSection {
        parts = parts.isEmpty() ? List.of(new Part.Note(Text.text("Nothing yet."))) : List.copyOf(parts);
    }
}
