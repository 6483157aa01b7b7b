package dev.baton.playbook;

import dev.baton.handoff.people.Person;
import dev.baton.view.Part;
import dev.baton.view.Part.Fact;
import dev.baton.view.Text;
import java.util.List;

/** How one handoff is shown, as far as only its playbook knows: on its hub card, behind "More…", and as a document. */
public interface Showing {

    /** Whether it has happened, where it stands, and who leads. */
    Text headline();

    /** The same as one plain sentence, for whoever reads the document. */
    String standing();

    /** What its briefing is for. */
    String purpose();

    /** Who is needed in its briefing. */
    List<Person> needed();

    /** What everybody should know of it, at most as many as a card takes. */
    List<Fact> facts();

    /** How far it is, and what stops it; nothing while there is nothing to say. */
    List<Part> progress();

    /** The version of its document as it stands. */
    int edition();

    /** The SHA-256 of its document as it stands, in hexadecimal. */
    String sha256();

    /** The sections of its document, in order. */
    List<ShownSection> document();

    /** What of it can be had as a file of its own. */
    List<Export> exports();

    /** The keys of the steps of which nobody is asked, but which somebody may take. */
    List<String> further();
}
