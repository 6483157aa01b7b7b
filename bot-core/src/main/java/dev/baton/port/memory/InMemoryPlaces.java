package dev.baton.port.memory;

import dev.baton.handoff.HandoffId;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.Places;
import dev.baton.port.Places.Posting.First;
import dev.baton.port.Places.Posting.Posted;
import dev.baton.port.Places.Posting.Unsure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Places and postings in memory. */
public final class InMemoryPlaces implements Places {

    private final InMemoryTransaction transaction;
    private final Kept<HandoffId, List<Place>> places;
    private final Kept<String, Posting> postings;

    InMemoryPlaces(InMemoryTransaction transaction) {
        this.transaction = transaction;
        this.places = new Kept<>(transaction);
        this.postings = new Kept<>(transaction);
    }

    @Override
    public List<Place> of(HandoffId handoff) {
        return places.find(handoff).orElse(List.of());
    }

    @Override
    public void join(HandoffId handoff, Place place) {
        transaction.inOne(() -> {
            places.put(
                    handoff,
                    Stream.concat(of(handoff).stream(), Stream.of(place))
                            .distinct()
                            .toList());
            return true;
        });
    }

    @Override
    public Posting claim(String key, Instant at) {
        return transaction.inOne(() -> {
            Optional<Posting> known = postings.find(key);
            if (known.isEmpty()) {
                postings.put(key, new Unsure(at));
            }
            return known.orElse(new First());
        });
    }

    @Override
    public void posted(String key, MessageRef message, long shows) {
        postings.put(key, new Posted(message, shows));
    }

    @Override
    public Optional<Posted> find(String key) {
        return postings.find(key).filter(Posted.class::isInstance).map(Posted.class::cast);
    }
}
