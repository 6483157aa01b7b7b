package dev.baton.teams;

import dev.baton.teams.adaptivecard.AdaptiveCard;
import dev.baton.view.Card;
import dev.baton.view.Form;
import java.util.Map;

/** The exact JSON that Teams would get, for whoever wants to read it. */
public final class TeamsDrawing {

    private TeamsDrawing() {}

    /** A card as the Adaptive Card that is sent. */
    public static String message(Card card) {
        return AdaptiveCard.of(card).json().toPrettyString();
    }

    /** A form as the Adaptive Card of its dialog. */
    public static String dialog(Form<?> form) {
        return AdaptiveCard.form(form, "", Map.of()).json().toPrettyString();
    }
}
