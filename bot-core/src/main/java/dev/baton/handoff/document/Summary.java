package dev.baton.handoff.document;

import dev.baton.handoff.Parsed;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The first section: «Two sentences. What happened, and what the impact was.» (A2-04, D-20). */
public record Summary(String happened, String impact) {

    /** Nothing written yet. */
    public static final Summary NONE = new Summary("", "");

    private static final Pattern ABBREVIATION = Pattern.compile(
            ".*\\b(e\\.g|i\\.e|etc|vs|approx|no|nr|dr|mr|mrs|ms|inc|ltd|st|ca|z\\.b|a\\.m|p\\.m|u\\.s|v|\\p{L})\\.[)\"']?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Whether nothing is written yet. */
    public boolean isEmpty() {
        return happened.isBlank() || impact.isBlank();
    }

    /** Whether each of the two is one sentence. */
    public boolean isTwoSentences() {
        return sentence(happened) instanceof Parsed.Value && sentence(impact) instanceof Parsed.Value;
    }

    /** Reads one sentence; a second one, or a pasted timeline, is turned away. */
    public static Parsed<String> sentence(String words) {
        String line = words.strip();
        if (line.lines().filter(each -> !each.isBlank()).count() > 1) {
            return Parsed.unclear(
                    "Write one sentence on one line. A timeline belongs to the incident, not to this summary.");
        }
        int sentences = sentences(line).size();
        return sentences > 1
                ? Parsed.unclear(
                        "Write one sentence here, not " + sentences + ": engineering needs just enough to prioritize.")
                : Parsed.value(line);
    }

    private static List<String> sentences(String line) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(line);
        List<String> found = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            sentence.append(line, from, to);
            if (isApart(line, to) && !ABBREVIATION.matcher(sentence).matches()) {
                found.add(sentence.toString().strip());
                sentence.setLength(0);
            }
        }
        if (!sentence.toString().isBlank()) {
            found.add(sentence.toString().strip());
        }
        return found;
    }

    /** Whether a sentence can end here: at white space or a full-width stop, and not inside {@code <!channel>}. */
    private static boolean isApart(String line, int end) {
        char last = line.charAt(end - 1);
        return end == line.length() || Character.isWhitespace(last) || "。！？".indexOf(last) >= 0;
    }
}
