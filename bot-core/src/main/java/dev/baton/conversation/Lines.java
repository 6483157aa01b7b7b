package dev.baton.conversation;

import dev.baton.handoff.HandoffEvent;
import dev.baton.view.Limits;
import dev.baton.view.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One line for each kind of event, as its feature words it. */
final class Lines {

    private static final int LONGEST = 1000;

    private final Map<Class<? extends HandoffEvent>, Function<HandoffEvent, Text>> byKind = new LinkedHashMap<>();

    /** Words events of this kind. */
    <E extends HandoffEvent> void on(Class<E> kind, Function<E, Text> words) {
        byKind.put(kind, event -> words.apply(kind.cast(event)));
    }

    /** The line of an event, as it follows the name of who caused it. */
    Text of(HandoffEvent event) {
        Function<HandoffEvent, Text> words = byKind.get(event.getClass());
        if (words == null) {
            throw new IllegalStateException("no line for " + event.getClass());
        }
        return words.apply(event);
    }

    /** The kinds of events that have a line. */
    Set<Class<? extends HandoffEvent>> kinds() {
        return byKind.keySet();
    }

    /** What somebody said, no longer than a line may be. */
    static String said(String words) {
        return Limits.shortened(words, LONGEST);
    }
}
