package dev.baton.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionRecordsTest {

    private static final Path RECORDS = Path.of("../docs/adr");
    private static final String NAME = "\\d{4}-[a-z0-9]+(-[a-z0-9]+)*\\.md";

    @Test
    void every_record_has_its_own_number() throws IOException {
        assertThat(records()).isNotEmpty().allMatch(name -> name.matches(NAME));
        assertThat(sharedNumbers(records())).isEmpty();
    }

    @Test
    void a_number_given_twice_is_found() {
        assertThat(sharedNumbers(List.of("0001-a.md", "0002-b.md", "0002-c.md")))
                .containsExactly("0002");
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_has_its_number_context_decision_and_consequences_on_one_page(String name) throws IOException {
        var lines = Files.readAllLines(RECORDS.resolve(name));

        assertThat(lines.get(0)).startsWith("# " + name.substring(0, 4) + " ");
        assertThat(lines)
                .contains("## Context", "## Decision", "## Consequences")
                .hasSizeLessThanOrEqualTo(60);
    }

    static List<String> records() throws IOException {
        try (var files = Files.list(RECORDS)) {
            return files.map(Path::getFileName).map(String::valueOf).sorted().toList();
        }
    }

    private static Collection<String> sharedNumbers(List<String> names) {
        return names.stream().collect(Collectors.groupingBy(name -> name.substring(0, 4))).entrySet().stream()
                .filter(numbered -> numbered.getValue().size() > 1)
                .map(numbered -> numbered.getKey())
                .toList();
    }
}
