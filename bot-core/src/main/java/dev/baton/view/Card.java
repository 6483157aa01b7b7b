package dev.baton.view;

import java.util.List;

/** A message that can be looked at and pressed: a title, parts in order, buttons at the end, and who sees more of it. */
public record Card(String title, List<Part> parts, List<Button> buttons, Personal personal) {

    public Card {
        Limits.within(Limits.CARD_TITLE, "title", title);
        parts = List.copyOf(parts);
        buttons = List.copyOf(buttons);
        Limits.count(Limits.CARD_PARTS, "parts", parts.size());
        Limits.count(Limits.BUTTONS, "buttons", buttons.size());
    }

    /** A card that is the same for everybody. */
    public Card(String title, List<Part> parts, List<Button> buttons) {
        this(title, parts, buttons, Personal.NOBODY);
    }

    /** The same, of which these people see more. */
    public Card with(Personal other) {
        return new Card(title, parts, buttons, other);
    }

    /** A card with nothing to press. */
    public static Card card(String title, Part... parts) {
        return new Card(title, List.of(parts), List.of());
    }
}
