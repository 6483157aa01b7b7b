package dev.baton.slack.fake;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Trigger ids: each belongs to one person, and opens one view while Slack has patience. */
final class Triggers {

    private final Map<String, Trigger> issued = new ConcurrentHashMap<>();

    String issue(String user) {
        String id = System.nanoTime() + "." + UUID.randomUUID().toString().replace("-", "");
        issued.put(id, new Trigger(user, System.nanoTime()));
        return id;
    }

    /** Spends a trigger; the person it belongs to, or Slack's error after an exclamation mark. */
    String exchange(String id) {
        Trigger trigger = issued.get(id);
        if (trigger == null) {
            return "!invalid_trigger_id";
        } else if (trigger.spent) {
            return "!exchanged_trigger_id";
        } else if (System.nanoTime() - trigger.since > Patience.OF_SLACK.toNanos()) {
            return "!expired_trigger_id";
        }
        trigger.spent = true;
        return trigger.user;
    }

    private static final class Trigger {
        private final String user;
        private final long since;
        private volatile boolean spent;

        private Trigger(String user, long since) {
            this.user = user;
            this.since = since;
        }
    }
}
