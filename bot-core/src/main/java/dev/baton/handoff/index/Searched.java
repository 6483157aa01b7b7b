package dev.baton.handoff.index;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.ScopedProject;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By which words a handoff is found years later (A4-07): its components, its title and incident, its projects. */
public final class Searched {

    /** The longest words that are kept, in UTF-16 characters; components come first. */
    public static final int LONGEST = 4000;

    private Searched() {}

    /** All words of a handoff, in small letters. */
    public static String words(Handoff handoff) {
        String all = Stream.of(
                        handoff.scope().components().stream().map(ComponentCoordinates::toString),
                        Stream.of(
                                handoff.opening().title(),
                                handoff.opening().incident().reference(),
                                handoff.document().summary().happened()),
                        handoff.scope().projects().stream().map(ScopedProject::name))
                .flatMap(words -> words)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return all.substring(0, Math.min(all.length(), LONGEST));
    }

    /** What somebody looks for, as it stands among the words. */
    public static String wanted(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
