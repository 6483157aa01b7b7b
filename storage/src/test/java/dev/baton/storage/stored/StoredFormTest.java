package dev.baton.storage.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.Severity;
import dev.baton.handoff.briefing.AnswerEvent.SectionConfirmed;
import dev.baton.handoff.deadline.DeadlinePolicy;
import dev.baton.handoff.deadline.PinnedPolicy;
import dev.baton.handoff.deadline.Term;
import dev.baton.handoff.document.DocumentEvent.DocumentMarkedReady;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredFormTest {

    private static final Path FILES = Path.of("src/test/resources/stored");
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00.123456Z");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Class<?>> EVENTS = EventTypes.all();
    private static final StoredForm FORM = new StoredForm();
    private static final StoredKinds KINDS = new StoredKinds();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_version_ever_written_is_read(Path file) throws IOException {
        Recorded read = FORM.read(7, AT, stored(file));

        assertThat(read.version()).isEqualTo(7);
        assertThat(read.moment().at()).isEqualTo(AT);
        if (isNewest(kind(file))) {
            assertThat(FORM.read(7, AT, FORM.write(read))).isEqualTo(read);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_newest_version_is_written_as_it_stands_in_its_file(Path file) throws IOException {
        StoredEvent stored = stored(file);

        if (isNewest(stored.kind())) {
            StoredEvent written = FORM.write(FORM.read(1, AT, stored));
            assertThat(written.kind()).isEqualTo(stored.kind());
            assertThat(JSON.readTree(written.body())).isEqualTo(JSON.readTree(stored.body()));
        }
    }

    @Test
    void a_kind_is_the_newest_unless_a_higher_version_has_a_file() throws IOException {
        List<String> former = files().stream()
                .map(StoredFormTest::kind)
                .filter(kind -> !isNewest(kind))
                .toList();

        assertThat(former)
                .containsExactly(
                        "departure_confirmed.1",
                        "document_marked_ready.1",
                        "handoff_opened.1",
                        "monitoring_written.1",
                        "owner_left.1",
                        "seat_left.1")
                .allSatisfy(kind -> assertThat(KINDS.names()).contains(kind.replaceFirst("[0-9]+$", "2")));
    }

    @Test
    void a_document_marked_ready_by_number_alone_is_read_as_such() throws IOException {
        Recorded read = FORM.read(1, AT, stored(FILES.resolve("document_marked_ready.1.json")));

        assertThat(read.event()).isEqualTo(new DocumentMarkedReady(7, "b1".repeat(32), new PinnedPolicy.ByNumber(2)));
        assertThatThrownBy(() -> FORM.write(read)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_terms_that_a_document_keeps_are_those_of_its_file() throws IOException {
        Recorded read = FORM.read(1, AT, stored(FILES.resolve("document_marked_ready.2.json")));

        assertThat(read.event())
                .isInstanceOfSatisfying(
                        DocumentMarkedReady.class,
                        ready -> assertThat(ready.policy())
                                .isEqualTo(new PinnedPolicy.Terms(new DeadlinePolicy(
                                        3,
                                        Instant.parse("2026-01-01T00:00:00Z"),
                                        Map.of(
                                                Severity.CRITICAL, new Term.BusinessDays(5),
                                                Severity.HIGH, new Term.Cycles(1),
                                                Severity.MEDIUM,
                                                        new Term.AtLeast(new Term.Cycles(2), new Term.BusinessDays(15)),
                                                Severity.LOW, new Term.Excluded()),
                                        2))));
    }

    @Test
    void every_kind_has_a_file_and_every_file_a_kind() throws IOException {
        assertThat(files()).extracting(StoredFormTest::kind).containsExactlyInAnyOrderElementsOf(KINDS.names());
    }

    @Test
    void every_event_of_the_domain_has_a_kind() {
        assertThat(EventTypes.features()).hasSizeGreaterThan(6);
        assertThat(EVENTS)
                .hasSizeGreaterThan(30)
                .allSatisfy(type -> assertThat(KINDS.newestOf(type))
                        .as("%s needs a line in StoredKinds and a file", type.getSimpleName())
                        .isPresent());
    }

    @Test
    void every_word_ever_written_is_still_a_word() throws IOException {
        List<String> words = Stream.concat(KINDS.shapes().vocabularies().stream(), Stream.of(Platform.class))
                .flatMap(type -> Stream.of(type.getEnumConstants()).map(word -> type.getSimpleName() + "." + word))
                .toList();

        assertThat(words)
                .containsExactlyInAnyOrderElementsOf(
                        Files.readAllLines(Path.of("src/test/resources/stored-words.txt")));
    }

    @Test
    void what_is_read_is_what_the_file_says() throws IOException {
        Recorded read = FORM.read(1, AT, stored(FILES.resolve("section_confirmed.1.json")));

        assertThat(read.moment().by().email()).isEqualTo("priya@example.com");
        assertThat(read.event()).isInstanceOfSatisfying(SectionConfirmed.class, confirmed -> {
            assertThat(confirmed.requirement().section()).isEqualTo(Section.WORK_ITEMS);
            assertThat(confirmed.requirement().seat().role()).isEqualTo(Role.ENGINEERING_LEAD);
            assertThat(confirmed.statement()).isEqualTo("Each item of my team has one named owner.");
        });
    }

    @Test
    void fields_that_nobody_knows_are_passed_over() throws IOException {
        StoredEvent stored = stored(FILES.resolve("owner_named.1.json"));
        ObjectNode body = (ObjectNode) JSON.readTree(stored.body());
        body.put("later", "than us");
        ((ObjectNode) body.get("event")).putObject("also").put("later", 1);

        assertThat(FORM.read(1, AT, new StoredEvent(stored.kind(), body.toString())))
                .isEqualTo(FORM.read(1, AT, stored));
    }

    @Test
    void a_kind_that_nobody_knows_is_a_loud_failure() {
        assertThatThrownBy(() -> FORM.read(1, AT, new StoredEvent("owner_named.99", "{}")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("unknown kind of event: owner_named.99");
    }

    @Test
    void a_field_that_is_missing_is_a_loud_failure() throws IOException {
        StoredEvent stored = stored(FILES.resolve("owner_named.1.json"));
        ObjectNode body = (ObjectNode) JSON.readTree(stored.body());
        ((ObjectNode) body.get("event")).remove("project");

        assertThatThrownBy(() -> FORM.read(1, AT, new StoredEvent(stored.kind(), body.toString())))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("owner_named.1: OwnerNamed has no field 'project'");
    }

    @Test
    void a_field_of_another_type_is_a_loud_failure() throws IOException {
        for (Path file : files()) {
            StoredEvent stored = stored(file);
            JsonNode event = JSON.readTree(stored.body()).get("event");
            event.fieldNames().forEachRemaining(field -> {
                ObjectNode body = (ObjectNode) read(stored);
                ((ObjectNode) body.get("event")).put(field, 0.5);
                assertThatThrownBy(() -> FORM.read(1, AT, new StoredEvent(stored.kind(), body.toString())))
                        .as("%s of %s", field, stored.kind())
                        .isInstanceOf(UnreadableEvent.class);
            });
        }
    }

    @Test
    void an_event_without_a_kind_cannot_be_written() {
        HandoffEvent unheardOf = (handoff, moment) -> handoff;

        assertThatThrownBy(() ->
                        FORM.write(new Recorded(1, FORM.read(1, AT, anyStored()).moment(), unheardOf)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no stored kind for");
    }

    private static boolean isNewest(String kind) {
        return EVENTS.stream().anyMatch(type -> KINDS.newestOf(type).equals(Optional.of(kind)));
    }

    private static StoredEvent anyStored() {
        return stored(FILES.resolve("question_closed.1.json"));
    }

    private static StoredEvent stored(Path file) {
        try {
            return new StoredEvent(kind(file), Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonNode read(StoredEvent stored) {
        try {
            return JSON.readTree(stored.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".json".length());
    }
}
