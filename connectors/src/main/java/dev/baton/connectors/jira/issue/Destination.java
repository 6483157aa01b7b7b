package dev.baton.connectors.jira.issue;

import dev.baton.connectors.jira.issue.Transition.Resolution;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where a ticket should stand, by the categories that every workflow has. */
public enum Destination {
    /** Done, with a fix. */
    DONE("a done status", "done"),
    /** Done, because another ticket says the same. */
    DUPLICATE("a done status", "done"),
    /** Not done any more. */
    OPEN("an open status", "new", "indeterminate");

    private final String words;
    private final String categories;

    Destination(String words, String... categories) {
        this.words = words;
        this.categories = String.join(" ", categories);
    }

    String words() {
        return words;
    }

    /** The transition to take, if one leads there. */
    Optional<Transition> best(List<Transition> offered) {
        return offered.stream()
                .filter(Transition::isOpenToBaton)
                .filter(transition -> categories().contains(transition.to().category()))
                .filter(transition -> this != DONE || !transition.to().isWithoutFix())
                .min(Comparator.comparing(this::distance));
    }

    /** A transition that leads on, where none leads there. */
    Optional<Transition> onTheWay(List<Transition> offered, Set<String> passed) {
        return this == OPEN
                ? Optional.empty()
                : offered.stream()
                        .filter(Transition::isOpenToBaton)
                        .filter(transition -> transition.to().category().equals("indeterminate"))
                        .filter(transition -> !passed.contains(transition.to().status()))
                        .findFirst();
    }

    /** Which resolution to give with a transition, by its id; none where it asks for none. */
    Optional<String> resolution(Transition transition) {
        Stream<Resolution> allowed = transition.resolutions().stream();
        return switch (this) {
            case DONE ->
                allowed.min(Comparator.comparing(Resolution::isWithoutFix)).map(Resolution::id);
            case DUPLICATE ->
                allowed.min(Comparator.comparing((Resolution resolution) -> !isDuplicate(resolution.name()))
                                .thenComparing(resolution -> !resolution.isWithoutFix()))
                        .map(Resolution::id);
            case OPEN -> Optional.empty();
        };
    }

    /** Smaller is better; Jira's own order decides between equals. */
    private int distance(Transition transition) {
        Transition.Target to = transition.to();
        return switch (this) {
            case DONE -> 0;
            case DUPLICATE -> isDuplicate(to.status()) ? 0 : to.isWithoutFix() ? 1 : 2;
            case OPEN -> categories().indexOf(to.category());
        };
    }

    private List<String> categories() {
        return List.of(categories.split(" ", -1));
    }

    private static boolean isDuplicate(String name) {
        return name.toLowerCase(Locale.ROOT).contains("duplicate");
    }
}
