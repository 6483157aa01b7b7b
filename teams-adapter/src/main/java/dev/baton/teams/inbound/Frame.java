package dev.baton.teams.inbound;

import dev.baton.teams.adaptivecard.AdaptiveCard;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import java.util.List;

/** What a form stands in, and what takes its place there. */
interface Frame {

    /** A dialog. */
    Frame DIALOG = new Frame() {
        @Override
        public InvokeReply shows(List<Card> cards) {
            return InvokeReply.dialog(AdaptiveCard.inDialog(cards));
        }

        @Override
        public InvokeReply asks(AdaptiveCard form, Answers filled) {
            return InvokeReply.dialog(form);
        }
    };

    /** Cards instead of the form. */
    InvokeReply shows(List<Card> cards);

    /** The form again, or the next, with what is filled in. */
    InvokeReply asks(AdaptiveCard form, Answers filled);

    /** A message, where no dialogs are opened. */
    static Frame message(Aside aside) {
        return new Frame() {
            @Override
            public InvokeReply shows(List<Card> cards) {
                return InvokeReply.card(aside.drawn(AdaptiveCard.of(cards)));
            }

            @Override
            public InvokeReply asks(AdaptiveCard form, Answers filled) {
                return InvokeReply.card(aside.asked(form, filled));
            }
        };
    }
}
