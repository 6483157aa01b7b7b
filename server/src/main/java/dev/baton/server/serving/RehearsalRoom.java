package dev.baton.server.serving;

import dev.baton.connectors.sbom.SbomFolder;
import dev.baton.connectors.sbom.Scanned;
import dev.baton.desk.House;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import dev.baton.playbook.Playbooks;
import dev.baton.port.People;
import dev.baton.server.configuration.Environment;
import dev.baton.server.document.SignedLinks;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.office.StorageAddress;
import dev.baton.server.playground.Cast;
import dev.baton.server.playground.Messages;
import dev.baton.server.playground.Playground;
import dev.baton.server.playground.PlaygroundChat;
import dev.baton.server.playground.PlaygroundClock;
import dev.baton.server.playground.Suggestions;
import dev.baton.server.playground.Visits;
import dev.baton.storage.Storage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Where rehearsals are set up: the example or the organisation that was configured, and a clock that can be put forward. */
final class RehearsalRoom {

    private final Environment environment;
    private final Organisation organisation;
    private final Connections connections;
    private final SignedLinks links;

    RehearsalRoom(Environment environment, Organisation organisation, Connections connections, SignedLinks links) {
        this.environment = environment;
        this.organisation = organisation;
        this.connections = connections;
        this.links = links;
    }

    /** Goes on where the last rehearsal stopped, or begins the first. */
    Rehearsal open() {
        Path directory = StorageAddress.playground(environment);
        Storage storage = StorageAddress.open(environment);
        Path example = directory.resolve("example");
        Example.copyTo(example);
        PlaygroundClock clock = PlaygroundClock.keptIn(directory.resolve("clock"), Clock.systemUTC());
        House house = new House(organisation, Playbooks.ALL, clock, links);
        Cast cast = new Cast(organisation);
        Messages messages = Messages.keptIn(directory.resolve("messages"));
        PlaygroundChat chat = new PlaygroundChat(messages, cast, clock);
        AgentsPlayground agents = new AgentsPlayground(environment.systems().agentsPlayground(), cast, storage, clock);
        OpenOffice office = OpenOffice.open(
                storage,
                house,
                connections.outside(
                        Map.of(Platform.PLAYGROUND, chat, Platform.TEAMS, agents.chat()),
                        () -> new SbomFolder(sboms(example), clock, Scanned.WHEN_READ),
                        clock));
        register(office, cast);
        Playground playground = new Playground(
                organisation,
                cast,
                messages,
                new Visits(office.desk()),
                clock,
                new OfficeBackstage(office, links::to),
                Suggestions.readFrom(example.resolve("incident.yaml"))
                        .and(Suggestions.readFrom(example.resolve("recovery.yaml"))));
        return new Rehearsal(office, playground, agents, agents.door(office));
    }

    private Path sboms(Path example) {
        Path configured = environment.directories().sboms();
        return Files.isDirectory(configured) ? configured : example.resolve("sboms");
    }

    private static void register(OpenOffice office, Cast cast) {
        office.kept().transaction().inOne(() -> {
            People people = office.kept().people();
            cast.everyone().forEach(actor -> people.note(asKept(people, actor.person())));
            return cast;
        });
    }

    /** As the organisation names them now; whoever left in this rehearsal has still left. */
    private static Person asKept(People people, Person account) {
        return people.find(account.id())
                .map(kept -> new Person(account.id(), account.name(), account.email(), account.zone(), kept.standing()))
                .orElse(account);
    }
}
