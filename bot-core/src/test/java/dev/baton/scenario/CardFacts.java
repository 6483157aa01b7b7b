package dev.baton.scenario;

import dev.baton.desk.CardWords;
import dev.baton.handoff.Handoff;
import dev.baton.playbook.Playbook;
import dev.baton.view.Part.Fact;
import java.util.Map;
import java.util.stream.Collectors;

/** What the card of a handoff tells, line by line. */
public final class CardFacts {

    private CardFacts() {}

    /** The words of each line, by its name. */
    public static Map<String, String> of(Handoff handoff, Playbook playbook) {
        return playbook.shown(AnySetting.of(handoff)).facts().stream()
                .collect(Collectors.toMap(Fact::name, fact -> CardWords.words(fact.value())));
    }
}
