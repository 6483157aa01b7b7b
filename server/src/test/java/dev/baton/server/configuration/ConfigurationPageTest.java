package dev.baton.server.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.server.configuration.organisation.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables in docs/configuration.md are those of the code; -Dbaton.docs=write writes them. */
class ConfigurationPageTest {

    private static final Path PAGE = Path.of("../docs/configuration.md");

    @Test
    void the_page_lists_every_variable_and_every_setting_as_the_code_has_them() throws IOException {
        String page = Files.readString(PAGE);

        String expected = with("settings", settings(), with("variables", variables(), page));

        if (System.getProperty("baton.docs", "").equals("write")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    private static String variables() {
        return table(
                "variable",
                Arrays.stream(Variable.values())
                        .map(variable -> row(variable.name(), variable.otherwise(), variable.meaning())));
    }

    private static String settings() {
        return table(
                "setting",
                Arrays.stream(Setting.values())
                        .map(setting -> row(setting.path(), setting.otherwise(), setting.meaning())));
    }

    private static String table(String subject, Stream<String> rows) {
        return rows.collect(
                Collectors.joining("\n", "| " + subject + " | when left out | meaning |\n|---|---|---|\n", "\n"));
    }

    private static String row(String name, String otherwise, String meaning) {
        return "| `" + name + "` | " + otherwise + " | " + meaning + " |";
    }

    private static String with(String mark, String table, String page) {
        String start = "<!-- " + mark + " -->\n";
        int from = page.indexOf(start) + start.length();
        return page.substring(0, from) + table + page.substring(page.indexOf("<!-- end -->", from));
    }
}
