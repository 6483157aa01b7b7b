package dev.baton.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Severity;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.opening.OpeningEvent.HandoffCancelled;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.people.Person;
import dev.baton.port.Keeper;
import dev.baton.server.Main;
import dev.baton.storage.Storage;
import dev.baton.storage.StorageConfig;
import dev.baton.storage.journal.Verification;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** An operator deletes what was kept long enough, on an embedded database whose server is stopped. */
class DeleteCommandTest {

    private static final Instant LONG_AGO = Instant.parse("2020-03-02T09:00:00Z");
    private static final Instant LATER_THAN_TODAY = Instant.parse("2120-03-02T09:00:00Z");
    private static final Person MARA = Person.byEmail("Mara Ölçer", "mara@example.com", ZoneId.of("Europe/Berlin"));
    private static final HandoffEvent CANCELLED = new HandoffCancelled("A false alarm.");

    @TempDir
    Path data;

    /** How a command ended and what it printed. */
    private record Ended(int code, String words) {}

    @Test
    void what_was_kept_long_enough_is_deleted_and_the_check_says_so() throws Exception {
        HandoffId id = kept(LONG_AGO, opened("Basalt-Forelle-9"), CANCELLED);
        HandoffId other = kept(LATER_THAN_TODAY, opened("Log4Shell"));
        assertThat(filesWith("Basalt-Forelle-9")).isNotEmpty();

        Ended deleted = process("delete", id.toString(), "--by", "Omar Öz");

        assertThat(deleted.code()).as(deleted.words()).isZero();
        assertThat(deleted.words())
                .matches(id + " was deleted on \\d+ \\w+ \\d{4} by Omar Öz, after its time in the archive had ended on "
                        + "2 March 2023\\.\\s*");
        assertThat(filesWith("Basalt-Forelle-9")).isEmpty();
        assertThat(verified())
                .satisfiesExactly(
                        gone -> assertThat(gone)
                                .matches(
                                        id
                                                + ": deleted on .* by Omar Öz, after .* 2 March 2023; 2 events, head [0-9a-f]{64}"),
                        there -> assertThat(there).startsWith(other + ": OK, 1 event,"));
    }

    @Test
    void what_has_to_be_kept_stays_and_the_answer_names_the_rule_and_the_day() throws Exception {
        HandoffId over = kept(LATER_THAN_TODAY, opened("Log4Shell"), CANCELLED);
        HandoffId open = kept(LONG_AGO, opened("Log4Shell"));

        Ended tooEarly = command(over.toString(), "--by", "Omar");
        assertThat(tooEarly.code()).isEqualTo(1);
        assertThat(tooEarly.words()).contains(over.toString(), "2 March 2123", "A7-14");

        Ended stillOpen = command(open.toString(), "--by", "Omar");
        assertThat(stillOpen.code()).isEqualTo(1);
        assertThat(stillOpen.words()).contains(open + " is ", "nothing of it can be deleted", "A7-14");

        assertThat(verified())
                .satisfiesExactly(
                        ended -> assertThat(ended).startsWith(over + ": OK, 2 events"),
                        going -> assertThat(going).startsWith(open + ": OK, 1 event"));
    }

    @Test
    void nobody_deletes_without_a_name_or_what_is_not_there() throws Exception {
        HandoffId id = kept(LONG_AGO, opened("Log4Shell"), CANCELLED);

        assertThat(usage("delete", id.toString())).isEqualTo(2);
        assertThat(usage("delete", id.toString(), "--by", " ")).isEqualTo(2);
        assertThat(usage("delete", "twelve", "--by", "Omar")).isEqualTo(2);
        assertThat(command("H-999", "--by", "Omar"))
                .isEqualTo(new Ended(1, "H-999: there is no such handoff" + System.lineSeparator()));
        assertThat(verified())
                .singleElement()
                .satisfies(kept -> assertThat(kept).startsWith(id + ": OK, 2 events"));
    }

    @Test
    void a_database_that_cannot_be_opened_is_told_in_a_sentence() throws IOException {
        Files.createDirectories(storage());
        Files.writeString(storage().resolve("baton.mv.db"), "no database".repeat(1000));

        Ended ended = command("H-1", "--by", "Omar");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.words().lines())
                .satisfiesExactly(
                        heading -> assertThat(heading).isEqualTo("Baton does not start; 1 to put right:"),
                        problem -> assertThat(problem)
                                .startsWith("  BATON_DATA: the database cannot be opened: File corr"));
    }

    private static HandoffEvent opened(String title) {
        return new HandoffOpened(title, new Incident("INC-7", "", Severity.HIGH, false, ""), MARA);
    }

    private HandoffId kept(Instant at, HandoffEvent... events) {
        try (Storage storage = Storage.open(StorageConfig.in(storage()))) {
            return new Keeper(storage.handoffs(), MARA, at).begun(events).id();
        }
    }

    private List<String> verified() {
        try (Storage storage = Storage.open(StorageConfig.in(storage()))) {
            return storage.verifyAll().stream().map(Verification::words).toList();
        }
    }

    /** The command alone; to start a process takes seconds. */
    private Ended command(String... words) {
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        int code = new CommandLine(new DeleteCommand(Map.of("BATON_DATA", data.toString())))
                .setOut(writer)
                .setErr(writer)
                .setExecutionExceptionHandler(new InTheWay())
                .execute(words);
        return new Ended(code, printed.toString());
    }

    /** What is refused before the settings are read, and so needs no process of its own. */
    private static int usage(String... words) {
        return new CommandLine(new Main()).execute(words);
    }

    private Path storage() {
        return data.resolve("playground").resolve("storage");
    }

    private List<Path> filesWith(String words) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, words))
                    .toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The whole of it, from the words that an operator types. */
    private Ended process(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(words));
        Path printed = Files.createTempFile("baton", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().put("BATON_DATA", data.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        int code = builder.start().waitFor();
        String lines = Files.readString(printed);
        Files.delete(printed);
        return new Ended(code, lines);
    }
}
