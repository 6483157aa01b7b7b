package dev.baton.desk;

import dev.baton.handoff.Rule;
import dev.baton.handoff.people.PersonId;
import dev.baton.view.Card;
import dev.baton.view.Form;
import dev.baton.view.Text;
import java.util.List;
import java.util.Map;

/** What the person who asked is told at once. */
public sealed interface Outcome {

    /** It is done and on disk; the sentence says what happens next. */
    record Done(Text sentence) implements Outcome {}

    /** This form must be filled in; it comes back with the same action. */
    record Fill(String action, Form<?> form) implements Outcome {}

    /** The form stays open; one sentence for every field that is wrong. */
    record Wrong(Map<String, String> problems) implements Outcome {
        public Wrong {
            problems = Map.copyOf(problems);
        }
    }

    /** A rule forbids it; only the person who asked reads the sentence. */
    record Refused(Rule rule, String because) implements Outcome {}

    /** These cards, for the person who asked alone. */
    record Show(List<Card> cards) implements Outcome {
        public Show {
            cards = List.copyOf(cards);
        }
    }

    /** The platform has not told us who this is; look them up, then let them try again. */
    record Stranger(PersonId who) implements Outcome {}
}
