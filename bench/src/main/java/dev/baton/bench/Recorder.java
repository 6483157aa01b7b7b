package dev.baton.bench;

import com.google.gson.JsonObject;
import dev.baton.slack.fake.Road;

/** Lets through what a person does, and keeps the last of it, to be done again by many. */
final class Recorder implements Road {

    private final Road road;
    private JsonObject last = new JsonObject();

    Recorder(Road road) {
        this.road = road;
    }

    /** The last interaction, as a template. */
    Template last() {
        return new Template(last.toString(), last.get("trigger_id").getAsString());
    }

    @Override
    public JsonObject command(JsonObject fields) {
        return road.command(fields);
    }

    @Override
    public JsonObject interaction(JsonObject payload) {
        last = payload;
        return road.interaction(payload);
    }

    @Override
    public void event(JsonObject payload) {
        road.event(payload);
    }
}
