package dev.baton.desk;

import dev.baton.view.Card;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one person alone is told, the same on every platform. */
public final class Told {

    /** Nothing was kept. */
    public static final String NOT_SAVED = "This was not saved, and nothing has changed. Please try again in a moment.";
    /** They are a stranger yet. */
    public static final String LOOKING_YOU_UP =
            "I do not know you yet and am looking you up. Please try again in a moment.";
    /** They were looked up. */
    public static final String MET = "I know you now. Please try again.";
    /** They could not be looked up. */
    public static final String NOT_MET = "I was not told who you are, so nothing has changed. Please try again later.";
    /** The platform refused a form. */
    public static final String FORM_DID_NOT_OPEN = "The form did not open, and nothing has changed. Please try again.";

    private Told() {}

    /** An outcome that only tells something, as cards. */
    public static List<Card> cards(Outcome outcome) {
        if (outcome instanceof Outcome.Show show) {
            return show.cards();
        } else if (outcome instanceof Outcome.Refused refused) {
            return List.of(refusal(refused));
        } else if (outcome instanceof Outcome.Wrong wrong) {
            return sentence(sentences(wrong.problems()));
        }
        return List.of(card(((Outcome.Done) outcome).sentence()));
    }

    /** A sentence as a card. */
    public static List<Card> sentence(String words) {
        return List.of(card(Text.text(words)));
    }

    /** A refusal in one line, for where there is room for words only. */
    public static String line(Outcome.Refused refused) {
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
