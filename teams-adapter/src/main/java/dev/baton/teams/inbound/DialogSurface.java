package dev.baton.teams.inbound;

import dev.baton.desk.Outcome;
import dev.baton.desk.Surface;
import dev.baton.desk.Told;
import dev.baton.teams.adaptivecard.AdaptiveCard;
import dev.baton.teams.adaptivecard.Leaf;
import dev.baton.view.Card;
import java.util.List;
import java.util.Map;

/** Somebody pressed what opens something: it opens as a dialog. */
record DialogSurface(Received received, Aside aside, Leaf leaf) implements Surface<InvokeReply> {

    @Override
    public InvokeReply tell(List<Card> cards) {
        return InvokeReply.dialog(AdaptiveCard.pageInDialog(cards, leaf));
    }

    @Override
    public InvokeReply fill(Outcome.Fill fill) {
        return InvokeReply.dialog(AdaptiveCard.form(fill.form(), fill.action(), Map.of()));
    }

    @Override
    public InvokeReply meet() {
        aside.meet(received, isKnown -> {});
        return tell(Told.sentence(Told.LOOKING_YOU_UP));
    }
}
