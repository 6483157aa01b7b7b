package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.closing.Tombstone;
import dev.baton.playbook.Elsewhere;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The other handoffs of one office. */
final class OtherHandoffs implements Elsewhere {

    private static final int NEWEST = 100;

    private final Office office;
    private final House house;

    OtherHandoffs(Office office, House house) {
        this.office = office;
        this.house = house;
    }

    @Override
    public List<Handoff> newest() {
        return office.transaction().inOne(() -> office.handoffs().newest(NEWEST));
    }

    @Override
    public List<Handoff> ofIncident(String reference) {
        return office.transaction().inOne(() -> office.handoffs().ofIncident(reference));
    }

    @Override
    public Optional<Tombstone> deleted(HandoffId handoff) {
        return office.transaction().inOne(() -> office.handoffs().tombstone(handoff));
    }

    @Override
    public URI page(HandoffId handoff) {
        return house.links().to(handoff);
    }
}
