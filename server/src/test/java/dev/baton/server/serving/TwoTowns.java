package dev.baton.server.serving;

import dev.baton.scenario.chat.Somebody;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Security in Slack and engineering in Teams, beside one server; everybody has an account in both. */
final class TwoTowns extends Town {

    private static final Set<String> SECURITY = Set.of("ingrid", "rafael", "noor");

    private final SlackSide slack;
    private final TeamsSide teams;

    TwoTowns(Path data) {
        this(new SlackSide(), new TeamsSide(), data);
    }

    private TwoTowns(SlackSide slack, TeamsSide teams, Path data) {
        super(data, slack.and(teams.and(Map.of())), Town::here);
        this.slack = slack;
        this.teams = teams;
        slack.settles(address());
        teams.settles(address());
    }

    @Override
    Somebody the(String name) {
        return SECURITY.contains(name) ? slack.the(name) : teams.the(name);
    }

    @Override
    List<Board> boards() {
        return List.of(slack.board(), teams.board());
    }

    SlackSide slack() {
        return slack;
    }

    TeamsSide teams() {
        return teams;
    }

    @Override
    public void close() {
        super.close();
        slack.close();
        teams.close();
    }
}
