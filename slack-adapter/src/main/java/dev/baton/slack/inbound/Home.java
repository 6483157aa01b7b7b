package dev.baton.slack.inbound;

import com.google.gson.JsonObject;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.model.view.View;
import dev.baton.desk.FrontDesk;
import dev.baton.desk.Later;
import dev.baton.slack.blockkit.SlackJson;
import dev.baton.slack.blockkit.SlackView;
import dev.baton.slack.people.SlackPeople;
import dev.baton.slack.webapi.SlackMethod;
import dev.baton.slack.webapi.WebApi;
import dev.baton.slack.webapi.WebReply;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A person's own page, the home tab of the app. */
final class Home {

    private static final Logger LOG = LoggerFactory.getLogger(Home.class);

    private final WebApi api;
    private final FrontDesk desk;
    private final SlackPeople people;
    private final Later later;

    Home(WebApi api, FrontDesk desk, SlackPeople people, Later later) {
        this.api = api;
        this.desk = desk;
        this.people = people;
        this.later = later;
    }

    /** Draws the page anew from what the desk knows now. */
    void publish(Origin origin) {
        later.untilDone("the home page of " + origin.by().user(), () -> published(origin));
    }

    private Optional<Duration> published(Origin origin) {
        if (!people.knows(origin.by())) {
            people.meet(origin.by());
        }
        String metadata = new Opened("", origin.channel(), "").metadata();
        View view = SlackView.home(desk.home(origin.visit("home")), metadata, people);
        JsonObject arguments = new JsonObject();
        arguments.addProperty("user_id", origin.by().user());
        arguments.add("view", SlackJson.GSON.toJsonTree(view));
        WebReply<ViewsPublishResponse> reply =
                api.call(SlackMethod.VIEWS_PUBLISH, arguments, ViewsPublishResponse.class);
        if (reply instanceof WebReply.Lost<ViewsPublishResponse> lost) {
            return Optional.of(lost.retryAfter());
        } else if (reply instanceof WebReply.Refused<ViewsPublishResponse>) {
            LOG.warn("The home page of {} was not published: {}", origin.by().user(), reply.outcome());
        }
        return Optional.empty();
    }
}
