package dev.baton.port;

import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.Inspection;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopedProject;
import java.util.List;

/** What is really there: which projects and assets contain a component (A2-08, A2-09). */
public interface Inventory {

    /** Everything that contains any of these components, with how it gets in, and the raw answer itself. */
    Answer<InventoryAnswer> find(List<ComponentCoordinates> components);

    /** Looks again at the targets of one project (A2-28): what is left there of these components, and as of when. */
    Answer<Inspection> inspect(ScopedProject project, List<ComponentCoordinates> components);
}
