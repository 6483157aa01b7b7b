package dev.baton.scenario.stage;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.closing.Tombstone;
import dev.baton.playbook.Elsewhere;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** No other handoffs at all. */
public final class NothingElse implements Elsewhere {

    @Override
    public List<Handoff> newest() {
        return List.of();
    }

    @Override
    public List<Handoff> ofIncident(String reference) {
        return List.of();
    }

    @Override
    public Optional<Tombstone> deleted(HandoffId handoff) {
        return Optional.empty();
    }

    @Override
    public URI page(HandoffId handoff) {
        return URI.create("https://baton.example/handoffs/" + handoff);
    }
}
