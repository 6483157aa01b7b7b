package dev.baton.slack.inbound;

import dev.baton.desk.Outcome;
import dev.baton.view.Card;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one person alone is told. */
final class Told {

    static final String NOT_SAVED = "This was not saved, and nothing has changed. Please press again in a moment.";
    static final String LOOKING_YOU_UP =
            "I do not know you yet and am looking you up in Slack. Please press again in a moment.";
    static final String MET = "I know you now. Please press again.";
    static final String NOT_MET = "Slack did not tell me who you are, so nothing has changed. Please try again later.";
    static final String FORM_DID_NOT_OPEN = "Slack did not open the form, and nothing has changed. Please press again.";

    private Told() {}

    /** An outcome that only tells something, as cards. */
    static List<Card> cards(Outcome outcome) {
        if (outcome instanceof Outcome.Show show) {
            return show.cards();
        } else if (outcome instanceof Outcome.Refused refused) {
            return List.of(refusal(refused));
        } else if (outcome instanceof Outcome.Wrong wrong) {
            return sentence(sentences(wrong.problems()));
        }
        return List.of(card(((Outcome.Done) outcome).sentence()));
    }

    static List<Card> sentence(String words) {
        return List.of(card(Text.text(words)));
    }

    /** A refusal in one line, for where there is room for words only. */
    static String line(Outcome.Refused refused) {
        return refused.because() + " (rule " + refused.rule().source() + ")";
    }

    private static Card refusal(Outcome.Refused refused) {
        Part.Note rule = new Part.Note(Text.text("Rule " + refused.rule().source()));
        return new Card("", List.of(new Part.Words(Text.text(refused.because())), rule), List.of());
    }

    private static Card card(Text sentence) {
        return new Card("", List.of(new Part.Words(sentence)), List.of());
    }

    private static String sentences(Map<String, String> problems) {
        return problems.values().stream().sorted().collect(Collectors.joining("\n"));
    }
}
