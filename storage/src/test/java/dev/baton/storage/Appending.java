package dev.baton.storage;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Recorded;
import dev.baton.port.Errand;
import dev.baton.port.HandoffsContract;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Appends with several threads until it is killed, and says each time what is safe: {@code 7 12} means that event 12 of
 * handoff 7 was acknowledged. Run with a directory and a number of threads.
 */
final class Appending {

    private final Storage storage;

    Appending(Storage storage) {
        this.storage = storage;
    }

    @SuppressWarnings("SystemOut") // what it prints is what it promises
    public static void main(String[] arguments) {
        StorageConfig config = StorageConfig.in(Path.of(arguments[0])).within(Duration.ofSeconds(30));
        Appending appending = new Appending(Storage.open(config));
        for (int thread = 0; thread < Integer.parseInt(arguments[1]); thread++) {
            new Thread(appending::forEver, "appending " + thread).start();
        }
    }

    private void forEver() {
        Handoff handoff = Handoff.unopened(storage.handoffs().nextId());
        while (true) {
            handoff = once(handoff);
            System.out.println(handoff.id().number() + " " + handoff.version());
        }
    }

    /** One more event, acknowledged. */
    Handoff once(Handoff before) {
        HandoffId id = before.id();
        long version = before.version() + 1;
        Moment moment = new Moment(HandoffsContract.MARA, HandoffsContract.NOW);
        Recorded next =
                new Recorded(version, moment, version == 1 ? HandoffsContract.OPENED : HandoffsContract.SUMMARY);
        Handoff after = before.after(next);
        boolean first = storage.transaction().inOne(() -> {
            storage.agenda().put(new Errand(Errand.Kind.DRAW_HUB, id, "place"), HandoffsContract.NOW);
            return storage.handoffs().append(after, before.version(), List.of(next));
        });
        if (!first) {
            throw new IllegalStateException("nobody else appends to " + id);
        }
        return after;
    }
}
