package dev.baton.server.configuration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTest {

    private final Findings findings = new Findings();

    @Test
    void values_are_taken_as_they_are_written() {
        Section file = parse("name: NO\ntime: 17:00\nlist: [1_000, 0x1F, off]");

        assertThat(file.read("name", words -> words)).contains("NO");
        assertThat(file.read("time", Values::time)).contains(LocalTime.of(17, 0));
        assertThat(file.list("list", words -> words)).containsExactly("1_000", "0x1F", "off");
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name:", "name: ~", "name: null", "time: 17:00"})
    void a_required_value_that_is_not_there_is_missed_once(String text) {
        assertThat(parse(text).read("name", words -> words)).isEmpty();

        assertThat(problems()).hasSize(1).allMatch(problem -> problem.endsWith(" name: is missing; give it a value."));
    }

    @Test
    void an_empty_string_in_quotes_is_a_value() {
        assertThat(parse("name: \"\"").read("name", words -> words)).contains("");
    }

    @Test
    void an_unknown_key_is_told_with_its_line_and_what_was_meant() {
        Section file = parse("name: x\nteams:\n  - nme: y\n    colour: blue");

        assertThat(file.sections("teams")).hasSize(1);
        assertThat(problems())
                .containsExactly(
                        "file.yaml:3 teams[0].nme: is no setting; remove it. Did you mean 'name'?",
                        "file.yaml:4 teams[0].colour: is no setting; remove it.");
    }

    @Test
    void a_key_that_is_there_twice_keeps_its_first_value() {
        Section file = parse("name: one\nname: two");

        assertThat(file.read("name", words -> words)).contains("one");
        assertThat(problems()).containsExactly("file.yaml:2 name: is there twice; keep one of the two.");
    }

    @Test
    void an_anchor_and_its_alias_stand_for_the_same_value() {
        Section file = parse("name: &zone UTC\ntime: *zone");

        assertThat(file.read("time", words -> words)).contains("UTC");
    }

    @Test
    void a_mapping_that_contains_itself_is_read_no_deeper_than_the_settings_go() {
        Section file = parse("name: x\nteams: &teams\n  - name: y\n    deep: *teams");

        assertThat(file.sections("teams")).hasSize(1);
        assertThat(problems()).containsExactly("file.yaml:4 teams[0].deep: is no setting; remove it.");
    }

    @Test
    void keys_that_are_no_words_are_no_settings() {
        parse("name: x\n? [a, b]\n: y\n<<: {z: 1}");

        assertThat(problems()).hasSize(2).allMatch(problem -> problem.contains("is no setting"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: [unclosed",
                "name: 'unclosed",
                "\tname: x",
                "name: x\n---\nname: y",
                "a: b: c",
                "name: *nowhere",
                "name: \u0000"
            })
    void what_is_no_yaml_is_one_problem(String text) {
        assertThat(YamlFile.parse(new YamlText("file.yaml", text), new Names(), findings))
                .isEmpty();

        assertThat(problems()).singleElement().asString().matches("(?s)file\\.yaml:[12]: is no YAML: .+");
    }

    @Test
    void nesting_without_end_is_one_problem() {
        String deep = "name: " + "[".repeat(100_000);

        assertThat(YamlFile.parse(new YamlText("file.yaml", deep), new Names(), findings))
                .isEmpty();
        assertThat(problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment", "\n\n"})
    void an_empty_file_says_where_to_start(String text) {
        assertThat(YamlFile.parse(new YamlText("file.yaml", text), new Names(), findings))
                .isEmpty();

        assertThat(problems()).containsExactly("file.yaml:1: is empty; start from baton.example.yaml.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[name]", "name"})
    void a_file_that_is_no_mapping_is_told(String text) {
        parse(text);

        assertThat(problems()).containsExactly("file.yaml:1: is no mapping; write keys and values under it.");
    }

    @Test
    void asking_for_a_key_that_the_schema_lacks_is_a_bug() {
        Section file = parse("name: x");

        assertThatIllegalStateException().isThrownBy(() -> file.read("nam", words -> words));
    }

    private Section parse(String text) {
        return YamlFile.parse(new YamlText("file.yaml", text), new Names(), findings)
                .orElseThrow();
    }

    private List<String> problems() {
        return findings.problems().stream().map(Problem::toString).toList();
    }

    /** A file with a required name, a time, a list, and teams that have a name each. */
    private record Names() implements Schema {

        @Override
        public Set<String> keysAt(String path) {
            return path.isEmpty() ? Set.of("name", "time", "list", "teams") : Set.of("name");
        }

        @Override
        public boolean isRequired(String path) {
            return path.equals("name");
        }

        @Override
        public Optional<String> objectionTo(String key) {
            return Optional.empty();
        }
    }
}
