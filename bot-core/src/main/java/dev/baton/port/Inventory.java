package dev.baton.port;

import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.InventoryAnswer;
import java.util.List;

/** What is really there: which projects and assets contain a component (A2-08, A2-09). */
public interface Inventory {

    /** Everything that contains any of these components, with how it gets in, and the raw answer itself. */
    Answer<InventoryAnswer> find(List<ComponentCoordinates> components);
}
