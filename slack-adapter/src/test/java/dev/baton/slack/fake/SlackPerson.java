package dev.baton.slack.fake;

import static dev.baton.slack.fake.Complaints.string;
import static dev.baton.slack.fake.Soon.soon;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.baton.scenario.chat.Somebody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody who uses the app: types, presses what they see by its label, and fills in forms by the labels of fields. */
public final class SlackPerson implements Somebody {

    private static final String COMMAND = "/handoff";

    private final FakeSlack slack;
    private final Road road;
    private final String id;
    private final Payloads payloads;
    private final Seen seen;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private String channel = "C0INCIDENT";
    private Optional<Sheet> sheet = Optional.empty();
    private JsonObject answered = new JsonObject();

    /** The member of this id, whose doings take this road to the app. */
    public SlackPerson(FakeSlack slack, Road road, String id) {
        this.slack = slack;
        this.road = road;
        this.id = id;
        payloads = new Payloads(slack, id);
        seen = new Seen(slack, id);
        slack.workspace().channel(channel);
    }

    /** The member's id. */
    public String id() {
        return id;
    }

    /** Goes to a channel. */
    public SlackPerson in(String channelId) {
        channel = slack.workspace().channel(channelId).id();
        return this;
    }

    @Override
    public SlackPerson types(String words) {
        JsonObject answer = road.command(payloads.command(COMMAND, words, channel));
        answered = answer;
        if (answer.size() > 0) {
            ChatMethods.wrongWords(answer, slack.workspace()).ifPresent(wrong -> {
                throw new AssertionError("Slack would not show this: " + wrong + " " + answer);
            });
            slack.workspace().whisper(id, channel, answer);
        }
        return this;
    }

    /** Mentions the app in a thread, or in the channel where the thread is empty. */
    public SlackPerson mentions(String words, String thread) {
        JsonObject event = new JsonObject();
        event.addProperty("type", "app_mention");
        event.addProperty("user", id);
        event.addProperty("text", "<@" + Workspace.BOT + "> " + words);
        event.addProperty("ts", slack.workspace().nextTimestamp());
        event.addProperty("channel", channel);
        if (!thread.isEmpty()) {
            event.addProperty("thread_ts", thread);
        }
        road.event(payloads.event(event));
        return this;
    }

    /** Opens the app's home page. */
    public SlackPerson opensHome() {
        JsonObject event = new JsonObject();
        event.addProperty("type", "app_home_opened");
        event.addProperty("user", id);
        event.addProperty("channel", slack.workspace().direct(id).id());
        event.addProperty("tab", "home");
        road.event(payloads.event(event));
        return this;
    }

    /** Says something in the channel and starts a handoff from it. */
    public SlackPerson startsFromMessage(String words) {
        JsonObject message = new JsonObject();
        message.addProperty("type", "message");
        message.addProperty("user", id);
        message.addProperty("text", words);
        message.addProperty("ts", slack.workspace().nextTimestamp());
        slack.workspace().channel(channel).add(message);
        road.interaction(payloads.shortcut("start_handoff", message, channel));
        return this;
    }

    @Override
    public SlackPerson presses(String label) {
        return presses(label, "");
    }

    /** Presses the newest button of this label on a card that says this. */
    public SlackPerson presses(String label, String onCardThatSays) {
        Seen.Button button = awaited("the button '" + label + "'", () -> seen.button(label, onCardThatSays));
        Seen.Card card = button.card();
        road.interaction(
                card.kind() == Seen.Kind.HOME
                        ? payloads.pressOnView(button.element(), card.json())
                        : payloads.pressOnMessage(
                                button.element(), card.json(), card.channel(), card.kind() == Seen.Kind.WHISPER));
        return this;
    }

    @Override
    public SlackPerson fills(String field, String... said) {
        sheetWith(field).put(field, List.of(said));
        return this;
    }

    @Override
    public SlackPerson picks(String field, String name) {
        return picks(field, new SlackPerson(slack, road, slack.workspace().named(name)));
    }

    /** Picks a person; Slack tells the app at once. */
    public SlackPerson picks(String field, SlackPerson person) {
        Sheet open = sheetWith(field);
        open.put(field, List.of(person.id()));
        JsonObject element =
                open.input(field).orElseThrow().getAsJsonObject("element").deepCopy();
        element.addProperty("selected_user", person.id());
        road.interaction(payloads.pressOnView(element, open.view()));
        awaited(
                "a look-up of " + person.id(),
                () -> slack.calls("users.info").stream()
                        .filter(call -> person.id().equals(string(call.arguments(), "user")))
                        .findFirst());
        return this;
    }

    @Override
    public SlackPerson sends() {
        List<String> missing = openSheet().notYetSendable();
        if (!missing.isEmpty()) {
            throw new AssertionError("Slack's client does not send this: " + missing);
        }
        return sendsAnyway();
    }

    @Override
    public SlackPerson sendsAnyway() {
        Sheet open = openSheet();
        return sent(open, payloads.submission(open.view(), open.values()));
    }

    private SlackPerson sent(Sheet open, JsonObject submission) {
        errors.clear();
        JsonObject answer = road.interaction(submission);
        switch (string(answer, "response_action")) {
            case "errors" -> errors(open, answer.getAsJsonObject("errors"));
            case "update" -> {
                checked(answer.getAsJsonObject("view"));
                slack.modals().replace(id, answer.getAsJsonObject("view"));
            }
            case "clear" -> slack.modals().closeAll(id);
            default -> slack.modals().close(id);
        }
        return this;
    }

    /** Sends the open form, and it arrives twice. */
    public SlackPerson sendsTwice() {
        Sheet open = openSheet();
        JsonObject submission = payloads.submission(open.view(), open.values());
        sent(open, submission);
        road.interaction(submission);
        return this;
    }

    /** Closes the open form. */
    public SlackPerson cancels() {
        slack.modals().closeAll(id);
        return this;
    }

    @Override
    public Map<String, String> errors() {
        return Map.copyOf(errors);
    }

    /** Whether a form is open. */
    public boolean hasForm() {
        return slack.modals().top(id).isPresent();
    }

    @Override
    public List<String> form() {
        awaited("a form", () -> slack.modals().top(id));
        return openSheet().labels();
    }

    /** The words of the open form or of the view that took its place. */
    public String reads() {
        return Seen.words(awaited("a view", () -> slack.modals().top(id)));
    }

    @Override
    public SlackPerson isTold(String words) {
        awaited(
                "being told '" + words + "'; told " + told(),
                () -> slack.workspace().whispers(id).stream()
                        .filter(whisper -> Seen.words(whisper.message()).contains(words))
                        .findFirst());
        return this;
    }

    /** Waits until the app has written this to the person directly. */
    public SlackPerson isWrittenTo(String words) {
        awaited(
                "a direct message that says '" + words + "'",
                () -> slack.workspace().direct(id).messages().stream()
                        .filter(message -> Seen.words(message).contains(words))
                        .findFirst());
        return this;
    }

    @Override
    public List<String> told() {
        return slack.workspace().whispers(id).stream()
                .map(whisper -> Seen.words(whisper.message()))
                .toList();
    }

    @Override
    public String answer() {
        return Seen.words(answered);
    }

    @Override
    public List<String> offered() {
        return Seen.buttons(answered).stream()
                .map(button -> string(button.getAsJsonObject("text"), "text"))
                .toList();
    }

    /** The words of the home page, as soon as there is one. */
    public String home() {
        return Seen.words(awaited("a home page", () -> slack.workspace().home(id)));
    }

    private Sheet sheetWith(String field) {
        awaited(
                "a form with '" + field + "'",
                () -> slack.modals()
                        .top(id)
                        .filter(view -> new Sheet(view).input(field).isPresent()));
        return openSheet();
    }

    private Sheet openSheet() {
        JsonObject view = awaited("a form", () -> slack.modals().top(id));
        if (sheet.filter(open -> open.isOf(view)).isEmpty()) {
            sheet = Optional.of(new Sheet(view));
        }
        return sheet.orElseThrow();
    }

    private void errors(Sheet open, JsonObject said) {
        for (Map.Entry<String, JsonElement> error : said.entrySet()) {
            String label = open.labelOf(error.getKey())
                    .orElseThrow(() ->
                            new AssertionError("an error for the block '" + error.getKey() + "', which is no input"));
            errors.put(label, error.getValue().getAsString());
        }
    }

    private void checked(JsonObject view) {
        Complaints complaints = new Complaints();
        new ViewRules(complaints, slack.workspace()).check(view, "modal");
        if (!complaints.isEmpty()) {
            throw new AssertionError("Slack would not show this: " + complaints.messages());
        }
    }

    private static <T> T awaited(String what, java.util.function.Supplier<Optional<T>> supplier) {
        return soon(what).until(supplier::get, Optional::isPresent).orElseThrow();
    }
}
