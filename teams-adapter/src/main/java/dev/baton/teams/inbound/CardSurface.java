package dev.baton.teams.inbound;

import dev.baton.desk.Outcome;
import dev.baton.desk.Surface;
import dev.baton.desk.Told;
import dev.baton.teams.adaptivecard.AdaptiveCard;
import dev.baton.teams.adaptivecard.Leaf;
import dev.baton.view.Card;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody pressed what answers at once: a sentence beside the card says what came of it. */
record CardSurface(Received received, Aside aside, Leaf leaf) implements Surface<InvokeReply> {

    /** A page that was turned takes the place of the one before; what can itself be pressed takes a message, as a sentence cannot. */
    @Override
    public InvokeReply tell(List<Card> cards) {
        if (leaf.isTurned()) {
            return InvokeReply.card(aside.drawn(AdaptiveCard.page(cards, leaf)));
        }
        if (cards.stream().anyMatch(card -> !card.buttons().isEmpty())) {
            aside.tell(received, cards, leaf);
            return InvokeReply.message("I have written to you.");
        }
        return InvokeReply.message(cards.stream().map(AdaptiveCard::words).collect(Collectors.joining("\n")));
    }

    /** A card that was drawn before what it asks has become a form, or is read where no dialog can be opened. */
    @Override
    public InvokeReply fill(Outcome.Fill fill) {
        new MessageSurface(received, aside, leaf, () -> fill).ask();
        return InvokeReply.message("This asks for more than a press; I have written to you.");
    }

    @Override
    public InvokeReply meet() {
        aside.meet(received, isKnown -> {});
        return InvokeReply.message(Told.LOOKING_YOU_UP);
    }
}
