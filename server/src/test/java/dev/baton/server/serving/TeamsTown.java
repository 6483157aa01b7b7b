package dev.baton.server.serving;

import dev.baton.teams.fake.FakeTeams;
import dev.baton.teams.fake.TeamsPerson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The example's people in a Teams of our own, beside the real server on its examples. */
final class TeamsTown extends Town {

    private final TeamsSide side;

    /** A town beside a server in this process. */
    TeamsTown(Path data) {
        this(new TeamsSide(), data);
    }

    private TeamsTown(TeamsSide side, Path data) {
        super(data, side.and(Map.of()), Town::here);
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
