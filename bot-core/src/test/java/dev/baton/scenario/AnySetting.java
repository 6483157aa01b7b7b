package dev.baton.scenario;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.playbook.DocumentLink;
import dev.baton.playbook.Setting;
import dev.baton.scenario.stage.NothingElse;
import dev.baton.scenario.stage.World;
import java.net.URI;
import java.util.Optional;

/** What a handoff of a scenario is shown from, where nothing but itself matters. */
public final class AnySetting {

    private AnySetting() {}

    /** In the usual organisation. */
    public static Setting of(Handoff handoff) {
        return of(handoff, World.usual().organisation());
    }

    /** In this organisation. */
    public static Setting of(Handoff handoff, Organisation organisation) {
        return new Setting(
                handoff,
                organisation,
                World.usual().clock().instant(),
                key -> Optional.empty(),
                new NothingElse(),
                new DocumentLink(URI.create("https://baton.example/handoffs/H-1")));
    }
}
