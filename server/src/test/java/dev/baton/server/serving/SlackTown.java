package dev.baton.server.serving;

import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.SlackPerson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The example's people in a Slack of our own, beside the real server on its examples. */
final class SlackTown extends Town {

    private final SlackSide side;

    /** A town beside a server in this process. */
    SlackTown(Path data) {
        this(data, Map.of(), Town::here);
    }

    /** A town beside a server that is told this besides, and runs somewhere. */
    SlackTown(Path data, Map<String, String> besides, Function<Map<String, String>, Running> start) {
        this(new SlackSide(), data, besides, start);
    }

    private SlackTown(
            SlackSide side, Path data, Map<String, String> besides, Function<Map<String, String>, Running> start) {
        super(data, side.and(besides), start);
        this.side = side;
        side.settles(address());
    }

    @Override
    SlackPerson the(String name) {
        return side.the(name);
    }

    @Override
    List<Board> boards() {
        return List.of(side.board());
    }

    FakeSlack slack() {
        return side.slack();
    }

    @Override
    public void close() {
        super.close();
        side.close();
    }
}
