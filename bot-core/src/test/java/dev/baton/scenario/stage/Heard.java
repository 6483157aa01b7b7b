package dev.baton.scenario.stage;

import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Rule;
import java.util.List;
import java.util.Map;

/** What a person heard back. */
public sealed interface Heard {

    /** It is done; these events happened, none if they had happened before. */
    record Done(List<HandoffEvent> events) implements Heard {
        public Done {
            events = List.copyOf(events);
        }
    }

    /** A rule forbids it. */
    record Refused(Rule rule, String because) implements Heard {}

    /** The form stays open, with a sentence at a field. */
    record Wrong(Map<String, String> problems) implements Heard {
        public Wrong {
            problems = Map.copyOf(problems);
        }
    }
}
