package dev.baton.handoff;

import java.util.List;

/** What a handoff answers to a command: it happened, or it is refused by a named rule. */
public sealed interface Decision {

    /** The command is lawful; these events follow, in this order. An empty list means that it had happened before. */
    record Happened(List<HandoffEvent> events) implements Decision {
        public Happened {
            events = List.copyOf(events);
        }
    }

    /** The command breaks a rule; the sentence is what the person reads, and nothing changes. */
    record Refused(Rule rule, String because) implements Decision {}

    /** The events that follow from a lawful command. */
    static Decision happened(HandoffEvent... events) {
        return new Happened(List.of(events));
    }

    /** The refusal that names its rule. */
    static Decision refused(Rule rule, String because) {
        return new Refused(rule, because);
    }
}
