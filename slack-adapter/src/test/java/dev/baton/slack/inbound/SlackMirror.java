package dev.baton.slack.inbound;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import dev.baton.slack.SlackDrawing;
import dev.baton.slack.fake.Judge;
import dev.baton.slack.fake.Sheet;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Mirror;
import java.util.ArrayList;
import java.util.List;

/** Slack as a mirror of the view model. */
public final class SlackMirror implements Mirror {

    private static final String TEAM = "T0MIRROR";
    private static final String SOMEBODY = "U0MIRROR";

    private final Judge judge = new Judge(SOMEBODY);

    @Override
    public List<String> complaints(Card card) {
        return judge.message(drawn(SlackDrawing.message(card)));
    }

    @Override
    public List<String> pressed(Card card) {
        List<String> actions = new ArrayList<>();
        collect(drawn(SlackDrawing.message(card)), actions);
        return actions;
    }

    @Override
    public List<String> complaints(Form<?> form) {
        return judge.view(drawn(SlackDrawing.modal(form)), "modal");
    }

    @Override
    public String somebody() {
        return "slack/" + TEAM + "/" + SOMEBODY;
    }

    @Override
    public Answers sent(Form<?> form, Answers said) {
        Sheet sheet = new Sheet(drawn(SlackDrawing.modal(form)));
        List<String> labels = sheet.labels();
        for (int i = 0; i < form.fields().size(); i++) {
            Field<?> field = form.fields().get(i);
            List<String> words = said.all(field.id());
            if (!words.isEmpty()) {
                sheet.put(labels.get(i), Mirror.entered(field.input(), words));
            }
        }
        JsonObject state = new JsonObject();
        state.add("values", sheet.values());
        return SubmittedAnswers.read(GsonFactory.createSnakeCase().fromJson(state, ViewState.class), TEAM);
    }

    private static void collect(JsonElement json, List<String> actions) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(each -> collect(each, actions));
        } else if (json instanceof JsonObject object) {
            if (object.has("action_id") && object.has("value")) {
                actions.add(object.get("value").getAsString());
            }
            object.entrySet().forEach(field -> collect(field.getValue(), actions));
        }
    }

    private static JsonObject drawn(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }
}
