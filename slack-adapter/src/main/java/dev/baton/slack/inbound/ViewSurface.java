package dev.baton.slack.inbound;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.baton.desk.Outcome;
import dev.baton.desk.Surface;
import dev.baton.desk.Told;
import dev.baton.slack.blockkit.Mentions;
import dev.baton.slack.blockkit.SlackView;
import dev.baton.slack.webapi.SlackMethod;
import dev.baton.view.Card;
import java.util.List;
import java.util.function.Supplier;

/** Somebody pressed a button on their own page or in a modal, where no message can be shown: they are answered by a modal. */
record ViewSurface(Origin origin, boolean isModal, Aside aside, Mentions mentions) implements Surface<Response> {

    @Override
    public Response tell(List<Card> cards) {
        return show(() -> SlackView.cards(cards, mentions));
    }

    @Override
    public Response fill(Outcome.Fill fill) {
        String metadata = new Opened(fill.action(), origin.channel(), origin.thread()).metadata();
        return show(() -> SlackView.form(fill.form(), metadata, mentions));
    }

    /** A trigger is spent by what it opens, so the person is told first and looked up meanwhile. */
    @Override
    public Response meet() {
        aside.meet(origin, known -> {});
        return tell(Told.sentence(Told.LOOKING_YOU_UP));
    }

    private Response show(Supplier<View> view) {
        aside.show(isModal ? SlackMethod.VIEWS_PUSH : SlackMethod.VIEWS_OPEN, origin, view);
        return Acknowledged.silently();
    }
}
