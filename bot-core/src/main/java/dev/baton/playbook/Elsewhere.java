package dev.baton.playbook;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import java.net.URI;
import java.util.List;

/** The other handoffs, as far as a step depends on them; looked up only when somebody looks at that step. */
public interface Elsewhere {

    /** The newest handoffs of all. */
    List<Handoff> newest();

    /** Every handoff of the incident of this reference. */
    List<Handoff> ofIncident(String reference);

    /** Where the document of another handoff is read. */
    URI page(HandoffId handoff);
}
