package dev.baton.server.serving;

import dev.baton.connectors.sbom.SbomFolder;
import dev.baton.connectors.sbom.Scanned;
import dev.baton.desk.House;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Chat;
import dev.baton.port.Directory;
import dev.baton.port.Outside;
import dev.baton.server.configuration.Environment;
import dev.baton.server.configuration.SlackAccess;
import dev.baton.server.health.Check;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.office.StorageAddress;
import dev.baton.server.serving.Entrance.Way;
import dev.baton.server.web.WebServer.Mounted;
import dev.baton.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An office whose people come in from the chats that are configured: Slack, Teams, or both into the same handoffs. */
final class ChatPremises implements Premises {

    private final OpenOffice office;
    private final List<Entrance> entrances;
    private final List<Way> ways;

    private ChatPremises(OpenOffice office, List<Entrance> entrances) {
        this.office = office;
        this.entrances = List.copyOf(entrances);
        this.ways = entrances.stream()
                .map(entrance -> entrance.to(office.desk(), office.house().clock()))
                .toList();
    }

    static ChatPremises open(Environment environment, House house, Connections connections) {
        Storage storage = StorageAddress.open(environment);
        List<Entrance> entrances = entrances(environment, storage);
        Map<Platform, Chat> chats =
                entrances.stream().map(Entrance::chat).collect(Collectors.toMap(Chat::platform, chat -> chat));
        Map<Platform, Directory> directories = entrances.stream()
                .flatMap(entrance -> entrance.directory().stream())
                .collect(Collectors.toMap(Directory::platform, directory -> directory));
        Outside outside = connections.outside(
                chats,
                () -> new SbomFolder(environment.directories().sboms(), house.clock(), Scanned.BY_FILE_TIME),
                house.clock());
        OpenOffice office = OpenOffice.open(storage, house, outside.with(directories));
        return new ChatPremises(office, entrances);
    }

    private static List<Entrance> entrances(Environment environment, Storage storage) {
        List<Entrance> entrances = new ArrayList<>();
        if (environment.slack() instanceof SlackAccess.Http http) {
            entrances.add(new SlackEntrance(http, storage));
        } else if (environment.slack() instanceof SlackAccess.SocketMode socket) {
            entrances.add(new SlackEntrance(socket, storage));
        }
        environment.teams().ifPresent(teams -> entrances.add(new TeamsEntrance(teams, storage)));
        return entrances;
    }

    @Override
    public OpenOffice office() {
        return office;
    }

    @Override
    public String chats() {
        return entrances.stream().map(Entrance::name).collect(Collectors.joining(" and "));
    }

    @Override
    public List<Mounted> doors() {
        return ways.stream().map(Way::door).toList();
    }

    @Override
    public List<Check> checks() {
        return entrances.stream()
                .flatMap(entrance -> entrance.checks().stream())
                .toList();
    }

    @Override
    public void start() {
        ways.forEach(Way::start);
    }

    @Override
    public void close() {
        ways.forEach(Way::close);
        office.close();
    }
}
