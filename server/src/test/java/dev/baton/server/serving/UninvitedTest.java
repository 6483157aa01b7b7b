package dev.baton.server.serving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.slack.fake.SlackPerson;
import dev.baton.slack.fake.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A handoff that is opened in a channel to which nobody has invited the app. */
class UninvitedTest {

    @TempDir
    private Path data;

    private SlackTown town;

    @BeforeEach
    void the_server_knows_everybody() {
        town = new SlackTown(data);
        town.everybodyIsKnown();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void who_opens_it_is_told_to_invite_the_app_and_the_card_and_its_thread_come_after_that() {
        Workspace.Channel channel = town.slack().workspace().channel("C0INCIDENT");
        channel.dismissTheApp();
        town.opened("INC-2026-017");
        SlackPerson rafael = town.the("rafael");
        rafael.isWrittenTo("Recorded. Next for you: Write summary")
                .isWrittenTo("Baton is not in this channel. Type /invite @Baton there.");
        town.takes("rafael", "Write summary")
                .fills("What happened?", "An attacker sent lookups to the checkout.")
                .fills("What was the impact?", "Services can be taken over.")
                .sends();
        assertThat(channel.messages()).isEmpty();

        channel.inviteTheApp();
        town.hubSays("The handoff has NOT happened.");
        town.threadSays("wrote the summary");
    }
}
