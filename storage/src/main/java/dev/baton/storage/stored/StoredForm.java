package dev.baton.storage.stored;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.people.Person;
import java.time.Instant;

/** Writes events in their stored form and reads every version of it; fields it does not know are none of its business. */
public final class StoredForm {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final StoredKinds kinds = new StoredKinds();
    private final Shape<Person> person = kinds.shapes().of(Person.class);

    /** The event with who caused it, in the newest version of its kind. */
    public StoredEvent write(Recorded recorded) {
        HandoffEvent event = recorded.event();
        String kind = kinds.newestOf(event.getClass())
                .orElseThrow(() -> new IllegalArgumentException("no stored kind for " + event.getClass()));
        ObjectNode body = JSON.createObjectNode();
        body.set("by", person.write(recorded.moment().by()));
        body.set("event", kinds.shapes().<HandoffEvent>of(event.getClass()).write(event));
        return new StoredEvent(kind, body.toString());
    }

    /** The event of a journal line; an unknown kind, a missing field or broken JSON is an {@link UnreadableEvent}. */
    public Recorded read(long version, Instant at, StoredEvent stored) {
        Shape<? extends HandoffEvent> shape = kinds.shapeOf(stored.kind())
                .orElseThrow(() -> new UnreadableEvent("unknown kind of event: " + stored.kind()));
        try {
            JsonNode body = JSON.readTree(stored.body());
            Person by = person.read(body.path("by"));
            return new Recorded(version, new Moment(by, at), shape.read(body.path("event")));
        } catch (JsonProcessingException broken) {
            throw new UnreadableEvent(stored.kind() + " holds no JSON", broken);
        } catch (UnreadableEvent unreadable) {
            throw new UnreadableEvent(stored.kind() + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
