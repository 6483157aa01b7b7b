package dev.baton.playbook;

import dev.baton.view.Part;
import java.util.List;

/** One section of a handoff document as it is shown: its heading with its number, and what it says. */
public record ShownSection(int number, String heading, List<Part> parts) {
    public ShownSection {
        parts = List.copyOf(parts);
    }
}
