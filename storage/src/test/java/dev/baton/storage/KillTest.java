package dev.baton.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.handoff.HandoffId;
import dev.baton.storage.journal.Verification;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that appends to an H2 file is killed without warning, again and again: what it acknowledged is there, and every
 * chain is whole. {@code -Dbaton.kills=25} makes it longer.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("baton.kills", 2);
    private static final String THREADS = "8";

    /** Acknowledged before a kill, however fast the machine is. */
    private static final int FEWEST = 25;

    @Test
    @Timeout(600)
    void no_acknowledged_event_is_lost_by_a_kill(@TempDir Path directory) throws Exception {
        Random chance = new Random(20261122);
        Map<Long, Long> acknowledged = new HashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.putAll(appendAndKill(directory, FEWEST + chance.nextInt(100)));
            assertNothingLost(directory, acknowledged);
        }
        assertThat(acknowledged.values().stream().mapToLong(version -> version).sum())
                .isGreaterThanOrEqualTo((long) FEWEST * KILLS);
    }

    private static void assertNothingLost(Path directory, Map<Long, Long> acknowledged) {
        try (Storage storage = Storage.open(StorageConfig.in(directory).within(Duration.ofSeconds(30)))) {
            acknowledged.forEach((number, version) -> assertThat(
                            storage.handoffs().history(new HandoffId(number)).size())
                    .as("events of H-%s", number)
                    .isGreaterThanOrEqualTo(version.intValue()));
            assertThat(storage.verifyAll()).isNotEmpty().allMatch(Verification::isSound);
            assertThat(storage.handoffs().newest(1_000)).hasSizeGreaterThanOrEqualTo(acknowledged.size());
        }
    }

    /** The last acknowledged event of each handoff that the process appended to, until it had acknowledged so many. */
    private static Map<Long, Long> appendAndKill(Path directory, int many) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Appending.class.getName(),
                        directory.toString(),
                        THREADS)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<Long, Long> acknowledged = new HashMap<>();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            assertThatThrownBy(() -> Storage.open(StorageConfig.in(directory)))
                    .hasMessage("the H2 file is in use by another process: stop that first");
            int read = 0;
            for (; line != null; line = lines.readLine()) {
                if (line.matches("[0-9]+ [0-9]+")) {
                    String[] words = line.split(" ", -1);
                    acknowledged.merge(Long.parseLong(words[0]), Long.parseLong(words[1]), Math::max);
                    read++;
                }
                if (read == many) {
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.toHandle().destroyForcibly();
        }
        process.waitFor();
        return acknowledged;
    }
}
