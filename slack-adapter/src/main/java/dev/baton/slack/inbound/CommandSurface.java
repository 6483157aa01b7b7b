package dev.baton.slack.inbound;

import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import dev.baton.desk.Outcome;
import dev.baton.desk.Surface;
import dev.baton.desk.Told;
import dev.baton.slack.blockkit.Mentions;
import dev.baton.slack.blockkit.SlackMessage;
import dev.baton.view.Card;
import java.util.List;

/**
 * Somebody typed a slash command: words go into the acknowledgement itself, so that they need nothing of Slack's, unless they
 * are more than one message can hold.
 */
record CommandSurface(Origin origin, Aside aside, Mentions mentions) implements Surface<Response> {

    @Override
    public Response tell(List<Card> cards) {
        List<SlackMessage> messages = SlackMessage.inTurn(cards, mentions);
        if (messages.size() > 1) {
            aside.tell(origin, cards);
            return Acknowledged.silently();
        }
        JsonObject body = Aside.body(messages.get(0));
        body.addProperty("response_type", "ephemeral");
        return Acknowledged.with(body);
    }

    @Override
    public Response fill(Outcome.Fill fill) {
        aside.open(origin, fill);
        return Acknowledged.silently();
    }

    @Override
    public Response meet() {
        aside.meet(origin, known -> aside.tell(origin, Told.sentence(known ? Told.MET : Told.NOT_MET)));
        return tell(Told.sentence(Told.LOOKING_YOU_UP));
    }
}
