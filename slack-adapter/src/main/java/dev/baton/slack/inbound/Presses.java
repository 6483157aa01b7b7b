package dev.baton.slack.inbound;

import static dev.baton.slack.inbound.Dispatch.given;
import static dev.baton.slack.inbound.Interactions.required;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Container;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.baton.desk.FrontDesk;
import dev.baton.desk.Later;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.slack.people.SlackPeople;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers pressed buttons, and looks up people as soon as they are picked in a form. */
final class Presses {

    private static final String HOME = "home";

    private final FrontDesk desk;
    private final Aside aside;
    private final SlackPeople people;
    private final Home home;
    private final Later later;

    Presses(FrontDesk desk, Aside aside, SlackPeople people, Home home, Later later) {
        this.desk = desk;
        this.aside = aside;
        this.people = people;
        this.home = home;
        this.later = later;
    }

    Response answer(BlockActionPayload payload) {
        List<Action> actions = Objects.requireNonNullElse(payload.getActions(), List.<Action>of()).stream()
                .filter(Objects::nonNull)
                .toList();
        Origin origin = origin(payload);
        Response answer = Acknowledged.silently();
        for (Action action : actions) {
            if ("button".equals(action.getType())) {
                answer = press(payload, origin, given(action.getValue()));
            } else if (action.getSelectedUser() != null) {
                prefetch(new PersonId(Platform.SLACK, origin.by().tenant(), action.getSelectedUser()));
            }
        }
        return answer;
    }

    private Response press(BlockActionPayload payload, Origin origin, String action) {
        View view = payload.getView();
        if (view == null) {
            return new MessageSurface(origin, aside).ask(() -> desk.press(origin.visit(), action));
        }
        boolean isHome = HOME.equals(view.getType());
        Response answer = new ViewSurface(origin, !isHome, aside, people).ask(() -> desk.press(origin.visit(), action));
        if (isHome) {
            home.publish(origin);
        }
        return answer;
    }

    /** So that the form, when it is sent, finds the person known. */
    private void prefetch(PersonId picked) {
        later.once("looking up " + picked.user(), () -> people.meet(picked));
    }

    private static Origin origin(BlockActionPayload payload) {
        BlockActionPayload.@Nullable Team team = payload.getTeam();
        String enterprise = payload.getEnterprise() == null
                ? ""
                : given(payload.getEnterprise().getId());
        PersonId by = Origin.person(
                team == null ? "" : given(team.getId()),
                enterprise,
                given(required(payload.getUser(), "user").getId()));
        if (payload.getView() != null) {
            Opened opened = Opened.read(given(payload.getView().getPrivateMetadata()));
            return new Origin(by, opened.channel(), opened.thread(), given(payload.getTriggerId()), "");
        }
        return new Origin(
                by, channel(payload), thread(payload), given(payload.getTriggerId()), given(payload.getResponseUrl()));
    }

    private static String channel(BlockActionPayload payload) {
        Container container = required(payload.getContainer(), "container");
        return payload.getChannel() == null
                ? given(container.getChannelId())
                : given(payload.getChannel().getId());
    }

    private static String thread(BlockActionPayload payload) {
        Container container = required(payload.getContainer(), "container");
        return payload.getMessage() == null
                ? given(container.getThreadTs())
                : given(payload.getMessage().getThreadTs());
    }
}
