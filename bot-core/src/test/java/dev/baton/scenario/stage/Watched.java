package dev.baton.scenario.stage;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Standing;
import dev.baton.playbook.DocumentLink;
import dev.baton.playbook.Playbook;
import dev.baton.playbook.Setting;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** A stage before spectators, who see each state that is new. */
final class Watched implements Stage {

    private final Stage stage;
    private final World world;
    private final Playbook playbook;
    private final List<Spectator> spectators;
    private long seen;

    private Watched(Stage stage, World world, Playbook playbook, List<Spectator> spectators) {
        this.stage = stage;
        this.world = world;
        this.playbook = playbook;
        this.spectators = spectators;
    }

    /** The stage itself where nobody wants to see it. */
    static Stage byThoseWhoCame(Stage stage, World world, Playbook playbook) {
        List<Spectator> spectators = spectators();
        return spectators.isEmpty() ? stage : new Watched(stage, world, playbook, spectators);
    }

    static boolean areThereSpectators() {
        return !spectators().isEmpty();
    }

    private static List<Spectator> spectators() {
        return ServiceLoader.load(Spectator.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    @Override
    public Heard opens(Person person, OpenHandoff command) {
        return seen(stage.opens(person, command));
    }

    @Override
    public Heard does(Person person, Act act) {
        return seen(stage.does(person, act));
    }

    @Override
    public void becomes(Person person, Standing standing, Instant since) {
        stage.becomes(person, standing, since);
        show();
    }

    @Override
    public void settles() {
        stage.settles();
        show();
    }

    @Override
    public void turnsTo(HandoffId other) {
        stage.turnsTo(other);
        show();
    }

    @Override
    public Handoff handoff() {
        return stage.handoff();
    }

    @Override
    public List<Recorded> history() {
        return stage.history();
    }

    private Heard seen(Heard heard) {
        show();
        return heard;
    }

    private void show() {
        Handoff handoff = stage.handoff();
        if (handoff.phase() != Phase.UNOPENED && handoff.version() != seen) {
            seen = handoff.version();
            Setting setting = setting(handoff);
            spectators.forEach(spectator -> spectator.sees(setting, playbook));
        }
    }

    private Setting setting(Handoff handoff) {
        return new Setting(
                handoff,
                world.organisation(),
                world.clock().instant(),
                key -> Optional.empty(),
                new NothingElse(),
                new DocumentLink(URI.create("https://baton.example/handoffs/" + handoff.id())));
    }
}
