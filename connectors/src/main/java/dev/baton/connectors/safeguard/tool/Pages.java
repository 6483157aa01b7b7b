package dev.baton.connectors.safeguard.tool;

import dev.baton.connectors.http.Unanswered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All pages of an answer: a cursor that comes twice, or never ends, ends the question. */
public record Pages(List<Said> said) {

    private static final int MOST = 500;

    public Pages {
        said = List.copyOf(said);
    }

    /** Asks with these words and each cursor in turn. */
    public static Pages of(Map<String, String> words, Function<Map<String, String>, Said> asks) {
        List<Said> pages = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String cursor = "";
        do {
            Map<String, String> with = new HashMap<>(words);
            with.put("cursor", cursor);
            Said page = asks.apply(with);
            pages.add(page);
            cursor = page.isError() ? "" : page.text("next");
            if (!cursor.isEmpty() && !page.use().canTurnPages()) {
                throw Unanswered.rejected("Safeguard's " + page.use().tool() + " answers in pages: say in safeguard."
                        + page.use().capability().key() + ".arguments where the {cursor} goes.");
            }
            if (pages.size() > MOST || (!cursor.isEmpty() && !seen.add(cursor))) {
                throw Unanswered.rejected("Safeguard's " + page.use().tool() + " answers in pages without end.");
            }
        } while (!cursor.isEmpty());
        return new Pages(pages);
    }

    /** What the first page says. */
    public Said first() {
        return said.get(0);
    }
}
