package dev.baton.storage.journal;

import dev.baton.handoff.Handoff;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which rows of a list a handoff has lost and which it has got; where nothing is known of before, it has got them all. */
record Rows<R>(Set<R> gone, Set<R> come) {

    static <R> Rows<R> changed(Optional<Handoff> before, Handoff after, Function<Handoff, Set<R>> list) {
        Set<R> were = before.map(list).orElseGet(Set::of);
        Set<R> are = list.apply(after);
        return new Rows<>(without(were, are), without(are, were));
    }

    private static <R> Set<R> without(Set<R> all, Set<R> those) {
        Set<R> rest = new HashSet<>(all);
        rest.removeAll(those);
        return rest;
    }
}
