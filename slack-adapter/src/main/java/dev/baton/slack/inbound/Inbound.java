package dev.baton.slack.inbound;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.events.payload.AppHomeOpenedPayload;
import com.slack.api.app_backend.events.payload.AppMentionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import dev.baton.desk.FrontDesk;
import dev.baton.desk.Later;
import dev.baton.slack.blockkit.SlackJson;
import dev.baton.slack.people.SlackPeople;
import dev.baton.slack.webapi.WebApi;
import java.util.List;

/** Puts the parts together that answer Slack. */
public final class Inbound {

    private static final List<Class<?>> PAYLOADS = List.of(
            BlockActionPayload.class,
            ViewSubmissionPayload.class,
            SlashCommandPayload.class,
            MessageShortcutPayload.class,
            AppMentionPayload.class,
            AppHomeOpenedPayload.class);

    private Inbound() {}

    /** Answers for this desk. */
    public static Dispatch dispatch(FrontDesk desk, WebApi api, SlackPeople people, Later later) {
        Aside aside = new Aside(api, people, later);
        Home home = new Home(api, desk, people, later);
        Presses presses = new Presses(desk, aside, people, home, later);
        return new Dispatch(
                new Commands(desk, aside, people),
                new Interactions(desk, aside, people, presses),
                new Events(desk, aside, people, home, later));
    }

    /** Builds the readers of every payload, which else the first presses would wait for. */
    public static void warm() {
        PAYLOADS.forEach(payload -> requireNonNull(SlackJson.GSON.fromJson(new JsonObject(), payload)));
    }
}
