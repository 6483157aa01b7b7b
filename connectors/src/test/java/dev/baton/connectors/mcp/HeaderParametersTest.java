package dev.baton.connectors.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers as the specification of 2026-07-28 has them, with its own examples. */
class HeaderParametersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            us-west1            | us-west1
            'Hello, 世界'        | =?base64?SGVsbG8sIOS4lueVjA==?=
            ' padded '          | =?base64?IHBhZGRlZCA=?=
            =?base64?literal?=  | =?base64?PT9iYXNlNjQ/bGl0ZXJhbD89?=
            a                   | a
            """)
    void a_value_is_written_so_that_a_header_can_carry_it(String value, String written) {
        assertThat(HeaderParameters.encoded(value)).isEqualTo(written);
    }

    @Test
    void a_line_break_cannot_begin_another_header() {
        assertThat(HeaderParameters.encoded("line1\nline2")).isEqualTo("=?base64?bGluZTEKbGluZTI=?=");
        assertThat(HeaderParameters.encoded("a\r\nX-Other: b")).startsWith("=?base64?");
    }

    @Test
    void arguments_are_found_by_their_exact_path_and_left_out_where_they_are_not() throws IOException {
        JsonNode schemas = schemas();
        HeaderParameters wanted = HeaderParameters.in(schemas.path("nested")).orElseThrow();

        JsonNode given = Messages.JSON.readTree("{\"region\":{\"name\":\"eu\"},\"count\":7,\"dry\":null}");

        assertThat(wanted.of(given)).isEqualTo(Map.of("Mcp-Param-Region", "eu", "Mcp-Param-Count", "7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "blank", "number", "in-a-list", "in-a-choice", "twice", "no-text"})
    void a_schema_that_breaks_the_rules_is_refused(String name) throws IOException {
        assertThat(schemas().has(name)).isTrue();
        assertThat(HeaderParameters.in(schemas().path(name))).isEmpty();
    }

    @Test
    void a_schema_without_any_wants_none() throws IOException {
        assertThat(HeaderParameters.in(schemas().path("none"))).contains(HeaderParameters.NONE);
    }

    private static JsonNode schemas() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(HeaderParametersTest.class.getResourceAsStream("header-schemas.json"))) {
            return Messages.JSON.readTree(file);
        }
    }
}
