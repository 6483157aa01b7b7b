package dev.baton.teams;

import dev.baton.teams.adaptivecard.AdaptiveCard;
import dev.baton.view.Answers;

/** Where people read the bot's cards, by what can be done with a card there. */
public interface TeamsClient {

    /** Microsoft's own clients, for which cards are drawn. */
    TeamsClient TEAMS = new TeamsClient() {
        @Override
        public boolean opensDialogs() {
            return true;
        }

        @Override
        public AdaptiveCard shown(AdaptiveCard card) {
            return card;
        }

        @Override
        public AdaptiveCard asked(AdaptiveCard form, Answers filled) {
            return form;
        }
    };

    /** Whether a button can open a form as a dialog; elsewhere a form is a message like any other. */
    boolean opensDialogs();

    /** The card as it is sent there. */
    AdaptiveCard shown(AdaptiveCard card);

    /** The form as it can be answered there, before it is sent. */
    AdaptiveCard asked(AdaptiveCard form, Answers filled);
}
