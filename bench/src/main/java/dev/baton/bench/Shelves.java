package dev.baton.bench;

import dev.baton.handoff.clock.Clockwork;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Kind;
import dev.baton.port.Place;
import dev.baton.slack.fake.Workspace;
import dev.baton.storage.Storage;
import java.time.Instant;
import java.util.List;

/** A store that is filled with accepted handoffs, many at a time, through the ports that the server itself uses. */
record Shelves(Storage storage, Organisation organisation) {

    private static final int AT_ONCE = 100;

    /** How many handoffs come to stand where, and what of that is still to be done in each of their channels. */
    record Stock(int handoffs, String channels, List<Kind> toDo) {}

    /** Keeps handoffs as they were played once, each in a channel of its own, and each to be woken when it says. */
    void keep(Accepted played, Stock stock) {
        for (int kept = 0; kept < stock.handoffs(); kept += AT_ONCE) {
            var first = kept;
            storage.transaction().inOne(() -> {
                for (int number = first; number < Math.min(first + AT_ONCE, stock.handoffs()); number++) {
                    keep(played, new Place(Platform.SLACK, Workspace.TEAM, stock.channels() + number), stock.toDo());
                }
                return true;
            });
        }
    }

    private void keep(Accepted played, Place place, List<Kind> toDo) {
        var id = storage.handoffs().nextId();
        var handoff = played.under(id);
        if (!storage.handoffs().append(handoff, 0, played.events())) {
            throw new IllegalStateException(id + " was there before");
        }
        storage.places().join(id, place);
        var wake = Clockwork.next(handoff, organisation).orElse(Instant.MAX);
        storage.agenda().put(new Errand(Kind.WAKE, id, ""), wake);
        toDo.forEach(kind -> storage.agenda().put(new Errand(kind, id, place.key()), Instant.EPOCH));
    }
}
