package dev.baton.slack.inbound;

import static dev.baton.slack.inbound.Dispatch.given;
import static dev.baton.slack.inbound.Interactions.required;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.app_backend.events.payload.AppHomeOpenedPayload;
import com.slack.api.app_backend.events.payload.AppMentionPayload;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.User;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import dev.baton.desk.FrontDesk;
import dev.baton.desk.Later;
import dev.baton.slack.blockkit.SlackJson;
import dev.baton.slack.people.SlackPeople;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers events of the workspace. */
final class Events {

    /** The events to which the manifest subscribes. */
    static final Set<String> SUBSCRIBED =
            Set.of("app_home_opened", "app_mention", "user_change", "team_join", "app_uninstalled", "tokens_revoked");

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final FrontDesk desk;
    private final Aside aside;
    private final SlackPeople people;
    private final Home home;
    private final Later later;

    Events(FrontDesk desk, Aside aside, SlackPeople people, Home home, Later later) {
        this.desk = desk;
        this.aside = aside;
        this.people = people;
        this.home = home;
        this.later = later;
    }

    Response answer(JsonObject payload) {
        JsonObject event = required(payload.getAsJsonObject("event"), "event");
        String type = Dispatch.text(event, "type");
        return switch (type) {
            case "app_home_opened" -> home(SlackJson.GSON.fromJson(payload, AppHomeOpenedPayload.class));
            case "app_mention" -> mention(SlackJson.GSON.fromJson(payload, AppMentionPayload.class));
            case "user_change", "team_join" -> changed(event.get("user"), payload);
            case "app_uninstalled", "tokens_revoked" -> uninstalled(type);
            default -> Dispatch.unknown("event '" + type + "'");
        };
    }

    private Response home(AppHomeOpenedPayload payload) {
        AppHomeOpenedEvent event = required(payload.getEvent(), "event");
        if (!"messages".equals(event.getTab())) {
            home.publish(origin(payload, given(event.getUser()), given(event.getChannel()), ""));
        }
        return Acknowledged.silently();
    }

    /** What is said to the app in a thread, where slash commands cannot be used. */
    private Response mention(AppMentionPayload payload) {
        AppMentionEvent event = required(payload.getEvent(), "event");
        if (event.getBotId() != null || event.getUser() == null) {
            return Acknowledged.silently();
        }
        Origin origin = origin(payload, event.getUser(), given(event.getChannel()), given(event.getThreadTs()));
        String words =
                SaidWords.afterMention(given(event.getText()), origin.by().tenant());
        return new MessageSurface(origin, aside).ask(() -> desk.say(origin.visit(given(payload.getEventId())), words));
    }

    /** Whoever leaves may own something: the desk hears it, however long the answer to Slack is gone. */
    private Response changed(JsonElement user, JsonObject payload) {
        User changed = required(SlackJson.GSON.fromJson(user, User.class), "user");
        String team = Dispatch.text(payload, "team_id");
        JsonElement time = required(payload.get("event_time"), "event_time");
        if (team.isEmpty() || changed.getId() == null || !time.isJsonPrimitive()) {
            throw new MalformedRequest("no team, no user or no time");
        }
        Instant at = Instant.ofEpochSecond(time.getAsLong());
        later.once("noting the account " + changed.getId(), () -> desk.accountChanged(people.heard(changed, team), at));
        return Acknowledged.silently();
    }

    private static Response uninstalled(String type) {
        LOG.error("Slack sent {}: nothing can be told there any more. Install the app again.", type);
        return Acknowledged.silently();
    }

    private static Origin origin(EventsApiPayload<?> payload, String user, String channel, String thread) {
        String team = Objects.requireNonNullElse(payload.getTeamId(), "");
        return new Origin(Origin.person(team, given(payload.getEnterpriseId()), user), channel, thread, "", "");
    }
}
