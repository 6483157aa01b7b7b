package dev.baton.view;

import java.util.List;

/**
 * That a card shows some people more than others: asked with this action, it is the card as that person sees it.
 *
 * @param people the keys of those who see more
 */
public record Personal(String action, List<String> people) {

    /** Everybody sees the same. */
    public static final Personal NOBODY = new Personal("", List.of());

    public Personal {
        Limits.within(Limits.ACTION, "action", action);
        people = List.copyOf(people);
    }

    /** Whether anybody sees more. */
    public boolean isForSomebody() {
        return !action.isEmpty();
    }
}
