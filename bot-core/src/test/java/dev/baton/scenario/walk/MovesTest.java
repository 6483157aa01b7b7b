package dev.baton.scenario.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffId;
import dev.baton.scenario.stage.World;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MovesTest {

    private static final int DRAWS = 20_000;

    /** What Baton alone notes, when time has passed or a system outside has answered. */
    private static final Set<String> OF_BATON = Set.of(
            "LetTimePass",
            "LinkFollowUp",
            "NoteFindings",
            "NoteInvited",
            "NoteOpened",
            "NoteOpenedCopy",
            "NoteRecord",
            "NoteRecorded",
            "NoteRefused",
            "NoteShared",
            "NoteShut",
            "NoteTicket",
            "OpenFollowUp",
            "RecordCheck",
            "RecordDeparture",
            "RecordInStep",
            "RecordReport",
            "RecordReturn",
            "RecordScope",
            "RecordSuggestions",
            "RecordSystemicCheck",
            "RecordTask",
            "RecordTicket",
            "ReportCheckTrouble",
            "ReportMirrorTrouble",
            "ReportNoSuggestions",
            "ReportRecordTrouble",
            "ReportScopeFailure",
            "ReportSilence",
            "ReportStuckTicket",
            "ReportSystemicTrouble",
            "ReportTicketTrouble",
            "ReportUncertainTask",
            "ReportUnreviewed",
            "ReportUnsent",
            "ReportUnshared",
            "ReviewDiscrepancy");

    /** How every walk begins. */
    private static final String OPENING = "OpenHandoff";

    @Test
    void every_command_that_people_give_is_given_in_the_walks_by_people_who_may_not()
            throws IOException, URISyntaxException {
        Handoff handoff = Handoff.unopened(new HandoffId(1));
        Random random = new Random(1);
        Set<Class<?>> moves = IntStream.range(0, DRAWS)
                .boxed()
                .flatMap(draw -> Stream.of(
                        new Anything(handoff, World.THURSDAY, random).move(),
                        new RecoveryAnything(handoff, World.THURSDAY, random).move()))
                .map(move -> (Class<?>) move.act().means().getClass())
                .collect(Collectors.toSet());

        assertThat(commands())
                .hasSizeGreaterThan(100)
                .filteredOn(command -> !moves.contains(command))
                .filteredOn(command -> !OF_BATON.contains(command.getSimpleName()))
                .filteredOn(command -> !command.getSimpleName().equals(OPENING))
                .as("without a move")
                .isEmpty();
    }

    /** Each is a record in the family of its feature, of which nobody keeps a list. */
    private static Set<Class<?>> commands() throws IOException, URISyntaxException {
        Path classes = Path.of(HandoffCommand.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .map(MovesTest::loaded)
                    .filter(type -> HandoffCommand.class.isAssignableFrom(type) && type.isRecord())
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException broken) {
            throw new AssertionError(name, broken);
        }
    }
}
