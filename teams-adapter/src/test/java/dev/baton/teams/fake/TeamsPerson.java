package dev.baton.teams.fake;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.scenario.chat.Somebody;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Somebody in Teams: mentions the bot in the incident's channel, reads their own chat with it, presses and fills in. */
public final class TeamsPerson implements Somebody {

    private static final Duration AT_LAST = Duration.ofMinutes(1);
    private static final String OPEN_THE_FORM = "Open the form";

    private final FakeTeams teams;
    private final TeamsRoad road;
    private final String account;
    private final List<String> toldBeside = new ArrayList<>();
    private Optional<TeamsDialog> dialog = Optional.empty();
    private Supplier<ObjectNode> standing;
    private int heardBefore;

    /** The member of this account, whose doings take this road to the bot. */
    public TeamsPerson(FakeTeams teams, TeamsRoad road, String account) {
        this.teams = teams;
        this.road = road;
        this.account = account;
        this.standing = () -> road.activity("invoke", account);
    }

    @Override
    public TeamsPerson types(String words) {
        heardBefore = own().size();
        dialog = Optional.empty();
        sent(road.activity("message", account).put("text", "<at>Baton</at> " + words));
        return this;
    }

    @Override
    public String answer() {
        return String.join(
                " ",
                answers().stream().map(message -> Looked.words(message.card())).toList());
    }

    @Override
    public List<String> offered() {
        return answers().stream()
                .flatMap(message -> Looked.buttons(message.card()).stream())
                .map(button -> button.path("title").asText())
                .toList();
    }

    @Override
    public TeamsPerson presses(String label) {
        Optional<JsonNode> inDialog = dialog.flatMap(open -> Looked.button(open.card(), label));
        if (inDialog.isPresent()) {
            // in a dialog nothing but Action.Submit works, and all of it comes as task/submit
            JsonNode button = inDialog.get();
            JsonNode data = button.has("fallback") ? button.at("/fallback/data") : button.path("data");
            return answered("task/submit", standing.get(), data.deepCopy());
        }
        return presses(awaited("the button '" + label + "'", () -> shown(label)), label);
    }

    private TeamsPerson presses(FakeTeams.Message message, String label) {
        JsonNode button = Looked.button(message.card(), label).orElseThrow();
        ObjectNode activity = from(message);
        if (button.path("type").asText().equals("Action.Execute")) {
            ObjectNode action = JsonNodeFactory.instance.objectNode();
            action.putObject("action")
                    .put("type", "Action.Execute")
                    .put("verb", button.path("verb").asText())
                    .set("data", button.path("data"));
            return heard(road.invokes(activity, "adaptiveCard/action", action));
        }
        if (!button.at("/data/msteams/type").asText().equals("task/fetch")) {
            throw new AssertionError("a message comes of this button, which looks like nothing: " + button);
        }
        standing = () -> from(message);
        return answered("task/fetch", activity, button.path("data").deepCopy());
    }

    /** Looks at the newest card of the channel that refreshes for this person; what they see there instead of it. */
    public String looks() {
        FakeTeams.Message message = awaited("a card that refreshes for " + account, this::refreshing);
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.set("action", message.card().at("/refresh/action"));
        JsonNode seen =
                road.invokes(from(message), "adaptiveCard/action", value).path("value");
        List<String> wrong = CardRules.complaints(seen);
        if (!wrong.isEmpty()) {
            throw new AssertionError("Teams would not show this: " + wrong + " " + seen);
        }
        return Looked.words(seen)
                + Looked.buttons(seen).stream()
                        .map(button -> button.path("title").asText())
                        .toList();
    }

    private Optional<FakeTeams.Message> refreshing() {
        return newestFirst(teams.messages())
                .filter(message ->
                        message.card().at("/refresh/userIds").toString().contains("8:orgid:" + account))
                .findFirst();
    }

    /** Sends what a button would send that nobody has shown to this person. */
    public TeamsPerson pressesUnseen(String action) {
        ObjectNode press = JsonNodeFactory.instance.objectNode();
        press.putObject("action")
                .put("type", "Action.Execute")
                .put("verb", "press")
                .putObject("data")
                .put("baton", action);
        return heard(road.invokes(road.activity("invoke", account), "adaptiveCard/action", press));
    }

    @Override
    public List<String> form() {
        return awaited("a form", this::openForm).labels();
    }

    @Override
    public TeamsPerson fills(String field, String... said) {
        formWith(field).put(field, List.of(said));
        return this;
    }

    @Override
    public TeamsPerson picks(String field, String name) {
        formWith(field).put(field, List.of(teams.named(name)));
        return this;
    }

    @Override
    public TeamsPerson sends() {
        List<String> missing = awaited("a form", this::openForm).notYetSendable();
        if (!missing.isEmpty()) {
            throw new AssertionError("Teams' client does not send this: " + missing);
        }
        return sendsAnyway();
    }

    @Override
    public TeamsPerson sendsAnyway() {
        ObjectNode filled = awaited("a form", this::openForm).sent();
        return answered("task/submit", standing.get(), filled);
    }

    @Override
    public Map<String, String> errors() {
        return dialog.map(open -> Looked.problems(open.card())).orElse(Map.of());
    }

    @Override
    public TeamsPerson isTold(String words) {
        awaited(
                "being told '" + words + "'; told " + told(),
                () -> told().stream().filter(said -> said.contains(words)).findFirst());
        return this;
    }

    @Override
    public List<String> told() {
        return Stream.concat(own().stream().map(message -> Looked.words(message.card())), toldBeside.stream())
                .toList();
    }

    /** The activity of somebody who stands where this message is. */
    private ObjectNode from(FakeTeams.Message message) {
        ObjectNode activity = message.conversation().startsWith(FakeTeams.CHANNEL)
                ? road.activity("invoke", account)
                : road.personal("invoke", account);
        return activity.put("replyToId", message.id());
    }

    private TeamsPerson answered(String name, ObjectNode activity, ObjectNode data) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.set("data", data);
        return heard(road.invokes(activity, name, value));
    }

    /** What comes back is shown beside the card or as a dialog, where Teams can show it. */
    private TeamsPerson heard(JsonNode reply) {
        JsonNode card = reply.at("/task/value/card/content");
        if (card.isMissingNode()) {
            toldBeside.add(reply.path("value").asText());
            return this;
        }
        List<String> wrong = CardRules.complaints(card);
        if (!wrong.isEmpty()) {
            throw new AssertionError("Teams would not show this: " + wrong + " " + card);
        }
        toldBeside.add(Looked.words(card));
        dialog = Optional.of(new TeamsDialog(card));
        return this;
    }

    private void sent(JsonNode activity) {
        int status = road.sends(activity).statusCode();
        if (status != 200) {
            throw new AssertionError("the bot answers " + status + " to " + activity);
        }
    }

    private TeamsDialog formWith(String field) {
        return awaited("a form with '" + field + "'", () -> openForm().filter(form -> form.asks(field)));
    }

    /** The open form; one that was asked for in words opens by a button. */
    private Optional<TeamsDialog> openForm() {
        Optional<TeamsDialog> open = dialog.filter(each -> !each.labels().isEmpty());
        if (open.isEmpty() && dialog.isEmpty()) {
            newest().filter(message ->
                            Looked.button(message.card(), OPEN_THE_FORM).isPresent())
                    .ifPresent(message -> presses(message, OPEN_THE_FORM));
        }
        return dialog.filter(each -> !each.labels().isEmpty());
    }

    private Optional<FakeTeams.Message> newest() {
        return own().stream().skip(heardBefore).reduce((one, other) -> other);
    }

    private List<FakeTeams.Message> answers() {
        return awaited(
                "an answer",
                () -> Optional.of(own().stream().skip(heardBefore).toList()).filter(said -> !said.isEmpty()));
    }

    /** The newest message with this button: in their own chat first, then in the channel. */
    private Optional<FakeTeams.Message> shown(String label) {
        return Stream.concat(
                        newestFirst(own()),
                        newestFirst(teams.messages().stream()
                                .filter(message -> message.conversation().startsWith(FakeTeams.CHANNEL))
                                .toList()))
                .filter(message -> Looked.button(message.card(), label).isPresent())
                .findFirst();
    }

    private static Stream<FakeTeams.Message> newestFirst(List<FakeTeams.Message> messages) {
        List<FakeTeams.Message> reversed = new ArrayList<>(messages);
        Collections.reverse(reversed);
        return reversed.stream();
    }

    private List<FakeTeams.Message> own() {
        return teams.messages().stream()
                .filter(message -> message.conversation().equals("a:" + account))
                .toList();
    }

    private static <T> T awaited(String what, Supplier<Optional<T>> supplier) {
        return await(what)
                .atMost(AT_LAST)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(supplier::get, Optional::isPresent)
                .orElseThrow();
    }
}
