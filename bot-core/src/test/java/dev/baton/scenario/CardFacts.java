package dev.baton.scenario;

import dev.baton.desk.CardWords;
import dev.baton.handoff.Handoff;
import dev.baton.playbook.DocumentLink;
import dev.baton.playbook.Playbook;
import dev.baton.playbook.Setting;
import dev.baton.scenario.stage.NothingElse;
import dev.baton.scenario.stage.World;
import dev.baton.view.Part.Fact;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the card of a handoff tells, line by line. */
public final class CardFacts {

    private CardFacts() {}

    /** The words of each line, by its name. */
    public static Map<String, String> of(Handoff handoff, Playbook playbook) {
        World world = World.usual();
        Setting setting = new Setting(
                handoff,
                world.organisation(),
                world.clock().instant(),
                key -> Optional.empty(),
                new NothingElse(),
                new DocumentLink(URI.create("https://baton.example/handoffs/H-1")));
        return playbook.shown(setting).facts().stream()
                .collect(Collectors.toMap(Fact::name, fact -> CardWords.words(fact.value())));
    }
}
