package dev.baton.bench;

import static org.awaitility.Awaitility.await;

import dev.baton.slack.fake.SignedHttp;
import dev.baton.slack.fake.SlackPerson;
import dev.baton.slack.fake.Workspace;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** One person does each thing once against the running server; what they sent is then done again by the crowd. */
record Rehearsal(Template opening, Template pressing) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What only somebody is told whom the server has met. */
    private static final String KNOWN = "Baton runs the handoff";

    /** Any member may ask for help, however new the server is. */
    static Press hello(String user) {
        return new SlackPress(
                "hello",
                Map.of(
                        "command", "/handoff",
                        "text", "help",
                        "team_id", Workspace.TEAM,
                        "user_id", user,
                        "channel_id", "C0INCIDENT",
                        "trigger_id", "trigger.hello"));
    }

    /** Opens a handoff by its form and presses a button on its card. */
    static Rehearsal on(URI server, Ground ground) {
        var recorder =
                new Recorder(new SignedHttp(server.resolve(Ground.PATH), Ground.SIGNING_SECRET, Clock.systemUTC()));
        var commander = new SlackPerson(ground.slack(), recorder, ground.commander());
        await("the server knows the commander")
                .atMost(PATIENCE)
                .until(() -> commander.types("help").answer().contains(KNOWN));
        commander
                .types("open")
                .fills("What is handed over?", Template.NAME)
                .fills("Incident reference", "INC-1")
                .sends();
        var opening = recorder.last();
        commander.presses("My part");
        return new Rehearsal(opening, recorder.last());
    }
}
