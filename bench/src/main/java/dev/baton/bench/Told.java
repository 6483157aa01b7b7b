package dev.baton.bench;

import com.google.gson.JsonObject;
import dev.baton.slack.fake.FakeSlack;
import java.util.ArrayList;
import java.util.List;

/** Which channels have not yet heard of every item of theirs that fell due. */
final class Told {

    private final FakeSlack slack;
    private final List<String> items;
    private final List<String> waiting;

    Told(FakeSlack slack, List<String> channels, List<String> items) {
        this.slack = slack;
        this.items = items;
        this.waiting = new ArrayList<>(channels);
    }

    boolean everywhere() {
        waiting.removeIf(this::hasHeardAll);
        return waiting.isEmpty();
    }

    /** What falls due is told in the thread below the hub card. */
    private boolean hasHeardAll(String channel) {
        var said = slack.workspace().channel(channel).messages().stream()
                .filter(message -> message.has("thread_ts"))
                .map(JsonObject::toString)
                .toList();
        return items.stream()
                .allMatch(item -> said.stream().anyMatch(words -> words.contains(item + " missed its date")));
    }
}
