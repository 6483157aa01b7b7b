package dev.baton.port;

import dev.baton.handoff.people.Person;
import dev.baton.view.Part;
import java.util.List;

/** Where an organisation keeps its documents (A9-12); called from errands only. Everything here may be asked twice and is done once. */
public interface Documents {

    /** The name by which an organisation's file calls it, for example {@code confluence}. */
    String name();

    /**
     * The document of this key in a space: found, or made; as this version says it, and read by these people and nobody else.
     * Whoever may not read it any more is shut out before it says anything new.
     */
    Answer<Shelved> shelve(String space, Page page);

    /** A document: its key, which is ours and never changes; its title; its version; what it says; and who may read it. */
    record Page(String key, String title, int version, List<Part> parts, List<Person> readers) {
        public Page {
            parts = List.copyOf(parts);
            readers = List.copyOf(readers);
        }
    }

    /** Where it is, and the readers of whom the system has no account that it could let in. */
    record Shelved(String link, List<Person> shutOut) {
        public Shelved {
            shutOut = List.copyOf(shutOut);
        }
    }
}
