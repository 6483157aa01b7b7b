package dev.baton.server.serving;

import dev.baton.connectors.sbom.SbomFolder;
import dev.baton.connectors.sbom.Scanned;
import dev.baton.desk.House;
import dev.baton.handoff.people.Platform;
import dev.baton.server.configuration.Environment;
import dev.baton.server.configuration.Secret;
import dev.baton.server.configuration.SlackAccess;
import dev.baton.server.health.Check;
import dev.baton.server.health.Readiness;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.office.StorageAddress;
import dev.baton.server.web.WebServer.Mounted;
import dev.baton.slack.SlackDoor;
import dev.baton.slack.SlackSettings;
import dev.baton.slack.SlackWorkspace;
import dev.baton.storage.Storage;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** An office whose people come in from Slack. */
final class SlackPremises implements Premises {

    private final OpenOffice office;
    private final SlackWorkspace workspace;
    private final SlackDoor door;

    private SlackPremises(OpenOffice office, SlackWorkspace workspace, SlackDoor door) {
        this.office = office;
        this.workspace = workspace;
        this.door = door;
    }

    static SlackPremises open(Environment environment, House house, Connections connections) {
        SlackSettings settings = settings(environment.slack());
        Storage storage = Storage.open(StorageAddress.of(environment));
        SlackWorkspace workspace = new SlackWorkspace(settings, storage.people(), storage.transaction());
        OpenOffice office = OpenOffice.open(
                storage,
                house,
                connections.outside(
                        Map.of(Platform.SLACK, workspace.chat()),
                        () -> new SbomFolder(environment.directories().sboms(), house.clock(), Scanned.BY_FILE_TIME),
                        house.clock()));
        return new SlackPremises(office, workspace, new SlackDoor(settings, workspace, office.desk(), house.clock()));
    }

    @Override
    public OpenOffice office() {
        return office;
    }

    @Override
    public List<Mounted> doors() {
        return List.of(new Mounted("/slack/events", door.servlet(), List.of(door.filter())));
    }

    @Override
    public List<Check> checks() {
        return List.of(Readiness.slack(workspace::health));
    }

    @Override
    public void start() {
        workspace.start();
        door.start();
    }

    @Override
    public void close() {
        door.close();
        workspace.close();
        office.close();
    }

    private static SlackSettings settings(SlackAccess access) {
        if (access instanceof SlackAccess.Http http) {
            List<String> signing =
                    http.signingSecrets().stream().map(Secret::reveal).toList();
            return new SlackSettings(http.botToken().reveal(), signing, "", http.api());
        } else if (access instanceof SlackAccess.SocketMode socket) {
            String appToken = socket.appToken().reveal();
            return new SlackSettings(socket.botToken().reveal(), List.of(), appToken, socket.api());
        }
        return new SlackSettings("", List.of(), "", URI.create("https://slack.com/api/"));
    }
}
