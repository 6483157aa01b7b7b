package dev.baton.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second example incident at the running playground, from the package to the archive, by every answer of the example. */
class RecoveryPlayedTest {

    private static final String CHANNEL = "Channel";

    @Test
    void a_recovery_is_rejected_accepted_held_back_reinfected_restored_and_closed(@TempDir Path data) {
        try (RunningPlayground playground = RunningPlayground.in(data)) {
            Player player = new PlainPlayer(playground.address());
            RecoveryStory story = new RecoveryStory(player);

            story.isPrepared().isInBriefing().isWalkedThrough().isRejectedAndSettled();
            player.looksAt(CHANNEL).sees("has NOT happened");
            story.isInBriefing().isWalkedThrough().isAcceptedByWordOfMouth();
            player.looksAt(CHANNEL).sees("Early recovery").sees("The handoff has happened");

            story.isApproved();
            player.looksAt(CHANNEL)
                    .sees("Wave 2 is held back until these are healthy: dc-01 (approved), fs-01 (approved).");
            story.comesOnline().comesOnline().isReinfected();
            player.looksAt(CHANNEL)
                    .sees("raised a reinfection or security issue on fs-01")
                    .sees("nothing is brought online until the IR lead resumes recovery")
                    .sees("Wave 2 is held back until these are healthy: fs-01 (reinfected).");

            isRestored(story.goesOn());
            story.isClosed();
            player.looksAt(CHANNEL).sees("Archived").doesNotSee("is held back");
            assertThat(player.waitedFor()).isEmpty();
            player.opensTheDocument().sees("Operator checklist").sees("Log of phase changes");
        }
    }

    private static void isRestored(RecoveryStory story) {
        story.isApproved().comesOnline().everybody("Nothing unusual");
        story.isApproved().comesOnline().comesOnline().everybody("Nothing unusual");
        story.isApproved().comesOnline().everybody("Nothing unusual").everybody("It is restored");
    }
}
