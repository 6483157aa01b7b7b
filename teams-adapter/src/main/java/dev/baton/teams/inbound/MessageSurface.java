package dev.baton.teams.inbound;

import dev.baton.desk.Outcome;
import dev.baton.desk.Surface;
import dev.baton.desk.Told;
import dev.baton.teams.adaptivecard.Leaf;
import dev.baton.view.Card;
import java.util.List;
import java.util.function.Supplier;

/** Somebody wrote to the bot, or pressed where only a message comes of it: they are answered by a message. */
record MessageSurface(Received received, Aside aside, Leaf leaf, Supplier<Outcome> asked)
        implements Surface<InvokeReply> {

    /** Asks the desk and answers. */
    InvokeReply ask() {
        return ask(asked);
    }

    @Override
    public InvokeReply tell(List<Card> cards) {
        aside.tell(received, cards, leaf);
        return InvokeReply.silently();
    }

    @Override
    public InvokeReply fill(Outcome.Fill fill) {
        aside.bring(received, fill);
        return InvokeReply.silently();
    }

    /** Nobody waits for a message, so what they asked is asked again as soon as they are known. */
    @Override
    public InvokeReply meet() {
        aside.meet(received, isKnown -> {
            if (isKnown) {
                ask(asked);
            } else {
                aside.tell(received, Told.sentence(Told.NOT_MET));
            }
        });
        return InvokeReply.silently();
    }
}
