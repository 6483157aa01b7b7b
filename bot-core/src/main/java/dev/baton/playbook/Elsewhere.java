package dev.baton.playbook;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.closing.Tombstone;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The other handoffs, as far as a step depends on them; looked up only when somebody looks at that step. */
public interface Elsewhere {

    /** The newest handoffs of all. */
    List<Handoff> newest();

    /** Every handoff of the incident of this reference. */
    List<Handoff> ofIncident(String reference);

    /** What stands where a handoff was that was deleted after its time in the archive; empty of any other (A7-14). */
    Optional<Tombstone> deleted(HandoffId handoff);

    /** Where the document of another handoff is read. */
    URI page(HandoffId handoff);
}
