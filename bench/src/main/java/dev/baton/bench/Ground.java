package dev.baton.bench;

import dev.baton.slack.fake.FakeSlack;
import dev.baton.storage.StorageConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where a measurement happens: the jar that was built, the example organisation, a Slack of our own, an empty folder. */
record Ground(Server server, Path folder, FakeSlack slack) implements AutoCloseable {

    static final String SIGNING_SECRET = "signed-by-the-bench";
    static final String PATH = "/slack/events";
    private static final String COMMANDER = "U0INGRID";

    /** Prepares a ground in a new folder below the system's temporary one. */
    static Ground prepared(Server server) throws IOException {
        var folder = server.newFolder();
        var slack = FakeSlack.open();
        slack.workspace().user(COMMANDER, "Ingrid Sørensen", "ingrid.sorensen@example.org");
        return new Ground(server, folder, slack);
    }

    /** Starts the server as an operator would, with Slack's addresses and secrets in the environment. */
    Child baton(int port) throws IOException {
        return baton(port, server.examples().resolve("baton.yaml"), "");
    }

    /** Starts the server for the firm that it was employed by, on this database. */
    Child batonOfTheFirm(int port, String databaseUrl) throws IOException {
        return baton(port, firm(), databaseUrl);
    }

    private Child baton(int port, Path organisation, String databaseUrl) throws IOException {
        var environment = Map.of(
                "PORT", Integer.toString(port),
                "BATON_CONFIG", organisation.toString(),
                "BATON_SBOMS", server.examples().resolve("sboms").toString(),
                "BATON_DATA", data().toString(),
                "DATABASE_URL", databaseUrl,
                "SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN,
                "SLACK_SIGNING_SECRET", SIGNING_SECRET,
                "SLACK_API_URL", slack.url().toString());
        return Child.java(server.started(), environment, log());
    }

    /** Gives everybody in a firm an account in Slack, and the firm a configuration. */
    void employedBy(Firm employer) throws IOException {
        for (var person : employer.organisation().people()) {
            slack.workspace()
                    .user("U" + person.name().toUpperCase(Locale.ROOT).replace(" ", ""), person.name(), person.email());
        }
        employer.write(firm());
    }

    private Path firm() {
        return folder.resolve("firm.yaml");
    }

    /** Starts the playground, which needs nothing but a folder. */
    Child playground(int port) throws IOException {
        var environment = Map.of(
                "PORT", Integer.toString(port),
                "BATON_DATA", folder.resolve("playground").toString());
        return Child.java(server.started(), environment, folder.resolve("playground.log"));
    }

    /** Runs one command of the server's command line on the same data. */
    Child command(String... words) throws IOException {
        var arguments = new ArrayList<>(server.started());
        arguments.addAll(List.of(words));
        var environment = Map.of(
                "BATON_CONFIG", server.examples().resolve("baton.yaml").toString(),
                "BATON_DATA", data().toString());
        return Child.java(arguments, environment, log());
    }

    /** Starts the bare Bolt servlet. */
    Child bareBolt(int port) throws IOException {
        var arguments = List.of(
                Integer.toString(port),
                folder.resolve("bare").toString(),
                slack.url().toString());
        var environment = Map.of("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN, "SLACK_SIGNING_SECRET", SIGNING_SECRET);
        return Child.ours(BareBolt.class, arguments, environment, folder.resolve("bare.log"));
    }

    /** Somebody whom baton.yaml names as a commander. */
    String commander() {
        return COMMANDER;
    }

    /** The store of the server, before it is started. */
    StorageConfig store(String databaseUrl) {
        return StorageConfig.in(data()).at(databaseUrl);
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("baton.log");
    }

    /** How often Slack was called. */
    int calls() {
        return slack.calls().size();
    }

    @Override
    public void close() {
        slack.close();
    }
}
