package dev.baton.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PLANTED = Path.of("src/test/resources/planted").toAbsolutePath();
    private static final List<Source> OURS = Source.in(ROOT).stream()
            .filter(source -> !source.file().startsWith(PLANTED))
            .filter(source -> !source.file().startsWith(ROOT.resolve("examples")))
            .filter(source -> !source.file().toString().contains("/dev/baton/architecture/"))
            .toList();
    private static final List<Source> PLANT = Source.in(PLANTED);

    static Stream<SourceLaw> laws() {
        return SourceLaw.laws();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void every_file_keeps_every_law(SourceLaw law) {
        assertThat(OURS).flatMap(source -> breaches(law, source, ROOT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_planted_breach_is_found_and_no_other_file_is_blamed(SourceLaw law) {
        var blamed = PLANT.stream()
                .filter(source -> !law.breaches().apply(source).isEmpty())
                .map(source -> String.valueOf(source.file().getFileName()));

        assertThat(blamed).containsExactly(law.planted());
    }

    @Test
    void all_modules_are_read() {
        assertThat(OURS)
                .extracting(source -> ROOT.relativize(source.file()).getName(0).toString())
                .contains("bot-core", "storage", "slack-adapter", "connectors", "server");
    }

    private static List<String> breaches(SourceLaw law, Source source, Path root) {
        return law.breaches().apply(source).stream()
                .map(breach -> root.relativize(source.file()) + ": " + breach)
                .toList();
    }
}
