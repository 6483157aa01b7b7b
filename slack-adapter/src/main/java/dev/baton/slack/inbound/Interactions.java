package dev.baton.slack.inbound;

import static dev.baton.slack.inbound.Dispatch.given;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.Attachment;
import com.slack.api.model.Message;
import com.slack.api.model.view.View;
import dev.baton.desk.FrontDesk;
import dev.baton.slack.blockkit.SlackJson;
import dev.baton.slack.people.SlackPeople;
import dev.baton.view.Answers;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers what people press, send and choose. */
final class Interactions {

    /** The message shortcut of the manifest. */
    static final String START_FROM_MESSAGE = "start_handoff";

    private final FrontDesk desk;
    private final Aside aside;
    private final SlackPeople people;
    private final Presses presses;

    Interactions(FrontDesk desk, Aside aside, SlackPeople people, Presses presses) {
        this.desk = desk;
        this.aside = aside;
        this.people = people;
        this.presses = presses;
    }

    Response answer(JsonObject payload) {
        String type = Dispatch.text(payload, "type");
        return switch (type) {
            case BlockActionPayload.TYPE -> presses.answer(press(payload));
            case ViewSubmissionPayload.TYPE -> sent(SlackJson.GSON.fromJson(payload, ViewSubmissionPayload.class));
            case MessageShortcutPayload.TYPE ->
                shortcut(SlackJson.GSON.fromJson(payload, MessageShortcutPayload.class));
            case "view_closed" -> Acknowledged.silently();
            default -> Dispatch.unknown("interaction of type '" + type + "'");
        };
    }

    /** The blocks of the message come back with every press, and nobody needs them. */
    private static BlockActionPayload press(JsonObject payload) {
        if (payload.get("message") instanceof JsonObject message) {
            message.remove("blocks");
        }
        return SlackJson.GSON.fromJson(payload, BlockActionPayload.class);
    }

    private Response sent(ViewSubmissionPayload sent) {
        View view = required(sent.getView(), "view");
        Opened opened = Opened.read(given(view.getPrivateMetadata()));
        String team = sent.getTeam() == null ? "" : given(sent.getTeam().getId());
        String enterprise =
                sent.getEnterprise() == null ? "" : given(sent.getEnterprise().getId());
        Origin origin = new Origin(
                Origin.person(
                        team, enterprise, given(required(sent.getUser(), "user").getId())),
                opened.channel(),
                opened.thread(),
                given(sent.getTriggerId()),
                "");
        Answers answers = SubmittedAnswers.read(view.getState(), origin.by().tenant());
        return new FormSurface(origin, view, aside, people.atOnce())
                .ask(() -> desk.submit(origin.visit(), opened.action(), answers));
    }

    private Response shortcut(MessageShortcutPayload used) {
        if (!START_FROM_MESSAGE.equals(used.getCallbackId())) {
            return Dispatch.unknown("shortcut");
        }
        MessageShortcutPayload.Team team = used.getTeam();
        String enterprise =
                used.getEnterprise() == null ? "" : given(used.getEnterprise().getId());
        Origin origin = new Origin(
                Origin.person(
                        team == null ? "" : given(team.getId()),
                        enterprise,
                        given(required(used.getUser(), "user").getId())),
                given(required(used.getChannel(), "channel").getId()),
                "",
                given(used.getTriggerId()),
                given(used.getResponseUrl()));
        String words = SaidWords.plain(
                words(required(used.getMessage(), "message")), origin.by().tenant());
        String link = link(team == null ? "" : given(team.getDomain()), origin.channel(), given(used.getMessageTs()));
        return new MessageSurface(origin, aside).ask(() -> desk.startFrom(origin.visit(), words, link));
    }

    private static String words(Message message) {
        String text = given(message.getText());
        return text.isBlank()
                ? Objects.requireNonNullElse(message.getAttachments(), List.<Attachment>of()).stream()
                        .map(attachment -> given(attachment.getFallback()))
                        .collect(Collectors.joining("\n"))
                : text;
    }

    /** The permanent link of a message, as Slack builds it; asking Slack would be a call before the acknowledgement. */
    private static String link(String domain, String channel, String timestamp) {
        return domain.isEmpty()
                ? ""
                : "https://" + domain + ".slack.com/archives/" + channel + "/p" + timestamp.replace(".", "");
    }

    static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new MalformedRequest("no " + name);
        }
        return value;
    }
}
