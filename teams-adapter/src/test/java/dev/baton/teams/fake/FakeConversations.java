package dev.baton.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.teams.fake.FakeTeams.Message;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What stands in the conversations of a tenant, and what Teams would have refused of it. */
final class FakeConversations {

    static final int HEAVIEST = 100 * 1024;

    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();

    private volatile boolean isAllTaken;

    /** From now on every message is taken as it is. */
    void takeAll() {
        isAllTaken = true;
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void delete(String conversation) {
        messages.removeIf(message -> message.conversation().equals(conversation));
    }

    /** The id of what stands there now; none where Teams does not take it. */
    Optional<String> say(String conversation, JsonNode activity) {
        if (!isFine(activity)) {
            return Optional.empty();
        }
        Message message = new Message(conversation, "m" + ids.incrementAndGet(), activity);
        messages.add(message);
        return Optional.of(message.id());
    }

    /** Lets a message read otherwise; the status that Teams answers. */
    int change(String conversation, String id, JsonNode activity) {
        if (!isFine(activity)) {
            return 413;
        }
        for (int i = 0; i < messages.size(); i++) {
            Message before = messages.get(i);
            String thread = before.conversation() + ";messageid=" + id;
            if (before.id().equals(id) && (before.conversation().equals(conversation) || thread.equals(conversation))) {
                messages.set(i, new Message(before.conversation(), id, activity));
                return 200;
            }
        }
        return 404;
    }

    private boolean isFine(JsonNode activity) {
        if (isAllTaken) {
            return true;
        }
        List<String> wrong = CardRules.complaints(activity.at("/attachments/0/content"));
        complaints.addAll(wrong);
        int weight = 2 * activity.toString().length();
        if (weight > HEAVIEST) {
            complaints.add("a message of " + weight + " bytes");
            return false;
        }
        return wrong.isEmpty();
    }
}
