package dev.baton.slack.inbound;

import com.slack.api.bolt.response.Response;
import dev.baton.desk.Outcome;
import dev.baton.desk.Surface;
import dev.baton.desk.Told;
import dev.baton.view.Button;
import dev.baton.view.Card;
import java.util.List;

/** Somebody pressed a button on a message, used a shortcut on one, or mentioned the app: they are answered beside it. */
record MessageSurface(Origin origin, Aside aside) implements Surface<Response> {

    @Override
    public Response tell(List<Card> cards) {
        aside.tell(origin, cards);
        return Acknowledged.silently();
    }

    /** Without a trigger, as after a mention, only a button can open the form. */
    @Override
    public Response fill(Outcome.Fill fill) {
        if (!origin.trigger().isEmpty()) {
            aside.open(origin, fill);
            return Acknowledged.silently();
        }
        Button open = Button.opening(fill.action(), "Open the form", Button.Weight.PRIMARY);
        return tell(List.of(new Card(fill.form().title(), List.of(), List.of(open))));
    }

    @Override
    public Response meet() {
        aside.meet(origin, known -> aside.tell(origin, Told.sentence(known ? Told.MET : Told.NOT_MET)));
        return Acknowledged.silently();
    }
}
