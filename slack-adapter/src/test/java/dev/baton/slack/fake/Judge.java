package dev.baton.slack.fake;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.util.List;

/** Says what Slack would find wrong with a drawing, without sending it. */
public final class Judge {

    private final Workspace workspace = new Workspace(Clock.systemUTC());

    /** Nobody is known but these members. */
    public Judge(String... members) {
        for (String member : members) {
            workspace.user(member, member, member + "@example.org");
        }
    }

    /** What is wrong with a message. */
    public List<String> message(JsonObject message) {
        return ChatMethods.wrongWords(message, workspace)
                .map(wrong -> List.of(wrong.toString()))
                .orElse(List.of());
    }

    /** What is wrong with a modal or a home page. */
    public List<String> view(JsonObject view, String type) {
        Complaints complaints = new Complaints();
        new ViewRules(complaints, workspace).check(view, type);
        return complaints.messages();
    }
}
