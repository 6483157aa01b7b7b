package dev.baton.server.serving;

import dev.baton.teams.fake.FakeTeams;
import dev.baton.teams.fake.TeamsPerson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The example's people in a Teams of our own, beside the real server on its examples. */
final class TeamsTown extends Town {

    private final TeamsSide side;

    /** A town beside a server in this process, which sees what is deployed here. */
    TeamsTown(Path data, Deployments deployments) {
        this(new TeamsSide(), data, Map.of("BATON_SBOMS", deployments.folder().toString()));
    }

    private TeamsTown(TeamsSide side, Path data, Map<String, String> besides) {
        super(data, side.and(besides), Town::here);
        this.side = side;
        side.settles(address());
    }

    @Override
    TeamsPerson the(String name) {
        return side.the(name);
    }

    @Override
    List<Board> boards() {
        return List.of(side.board());
    }

    /** Somebody leaves the tenant, and Teams says that they are no longer in the channel. */
    void leaves(String name) {
        side.leaves(name);
    }

    int logins() {
        return side.logins();
    }

    FakeTeams teams() {
        return side.teams();
    }

    @Override
    public void close() {
        super.close();
        side.close();
    }
}
