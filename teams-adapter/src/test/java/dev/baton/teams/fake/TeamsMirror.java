package dev.baton.teams.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.teams.TeamsDrawing;
import dev.baton.teams.adaptivecard.Sent;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Mirror;
import java.util.ArrayList;
import java.util.List;

/** Teams as a mirror of the view model. */
public final class TeamsMirror implements Mirror {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SOMEBODY = "mirror";

    @Override
    public List<String> complaints(Card card) {
        return judged(drawn(TeamsDrawing.message(card)));
    }

    @Override
    public List<String> pressed(Card card) {
        return Looked.buttons(drawn(TeamsDrawing.message(card))).stream()
                .filter(button -> button.has("data"))
                .map(button -> Sent.action(button.path("data")))
                .toList();
    }

    @Override
    public List<String> complaints(Form<?> form) {
        return judged(drawn(TeamsDrawing.dialog(form)));
    }

    @Override
    public String somebody() {
        return "teams/" + FakeTeams.TENANT + "/" + SOMEBODY;
    }

    @Override
    public Answers sent(Form<?> form, Answers said) {
        TeamsDialog dialog = new TeamsDialog(drawn(TeamsDrawing.dialog(form)));
        List<String> labels = dialog.labels();
        for (int i = 0; i < form.fields().size(); i++) {
            Field<?> field = form.fields().get(i);
            List<String> words = said.all(field.id());
            if (!words.isEmpty()) {
                dialog.put(labels.get(i), Mirror.entered(field.input(), words));
            }
        }
        return Sent.answers(dialog.sent(), FakeTeams.TENANT);
    }

    private static List<String> judged(JsonNode card) {
        List<String> complaints = new ArrayList<>(CardRules.complaints(card));
        int weight = 2 * card.toString().length();
        if (weight > FakeConversations.HEAVIEST) {
            complaints.add("a card of " + weight + " bytes");
        }
        return complaints;
    }

    private static JsonNode drawn(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
