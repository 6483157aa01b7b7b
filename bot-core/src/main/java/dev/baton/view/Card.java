package dev.baton.view;

import java.util.List;

/** A message that can be looked at and pressed: a title, parts in order, buttons at the end. */
public record Card(String title, List<Part> parts, List<Button> buttons) {

    public Card {
        Limits.within(Limits.CARD_TITLE, "title", title);
        parts = List.copyOf(parts);
        buttons = List.copyOf(buttons);
        Limits.count(Limits.CARD_PARTS, "parts", parts.size());
        Limits.count(Limits.BUTTONS, "buttons", buttons.size());
    }

    /** A card with nothing to press. */
    public static Card card(String title, Part... parts) {
        return new Card(title, List.of(parts), List.of());
    }
}
