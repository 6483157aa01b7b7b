package dev.baton.teams.inbound;

import dev.baton.desk.Outcome;
import dev.baton.desk.Surface;
import dev.baton.desk.Told;
import dev.baton.teams.adaptivecard.AdaptiveCard;
import dev.baton.view.Card;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody pressed what answers at once: a sentence beside the card says what came of it. */
record CardSurface(Received received, Aside aside) implements Surface<InvokeReply> {

    /** What can itself be pressed takes a message, as a sentence cannot. */
    @Override
    public InvokeReply tell(List<Card> cards) {
        if (cards.stream().anyMatch(card -> !card.buttons().isEmpty())) {
            aside.tell(received, cards);
            return InvokeReply.message("I have written to you.");
        }
        return InvokeReply.message(cards.stream().map(AdaptiveCard::words).collect(Collectors.joining("\n")));
    }

    /** A card that was drawn before what it asks has become a form, or is read where no dialog can be opened. */
    @Override
    public InvokeReply fill(Outcome.Fill fill) {
        new MessageSurface(received, aside, () -> fill).ask();
        return InvokeReply.message("This asks for more than a press; I have written to you.");
    }

    @Override
    public InvokeReply meet() {
        aside.meet(received, isKnown -> {});
        return InvokeReply.message(Told.LOOKING_YOU_UP);
    }
}
