package dev.baton.connectors.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Parsed;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.port.Answer;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Asks folders for components, and writes what they answer on one line a row. */
final class Asking {

    /** What the folders of the tests are asked for. */
    static final String WIDGET = "pkg:maven/org.acme/widget >=1.0, <1.2";

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z"));

    private Asking() {}

    static InventoryAnswer in(Path folder, String... coordinates) {
        return answer(new SbomFolder(folder, CLOCK, Scanned.BY_FILE_TIME), coordinates);
    }

    static InventoryAnswer answer(SbomFolder folder, String... coordinates) {
        Answer<InventoryAnswer> answer = folder.find(wanted(coordinates));
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<InventoryAnswer>) answer).value();
    }

    static SbomFolder folder(Path folder) {
        return new SbomFolder(folder, CLOCK, Scanned.BY_FILE_TIME);
    }

    static List<ComponentCoordinates> wanted(String... lines) {
        return Arrays.stream(lines)
                .map(line -> ((Parsed.Value<ComponentCoordinates>) ComponentCoordinates.parse(line)).value())
                .toList();
    }

    /** A folder of the test resources. */
    static Path resource(String name) {
        URL found = Objects.requireNonNull(Asking.class.getResource(name), name);
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a resource has an address", impossible);
        }
    }

    /** Project, kind, name, whether it is production, link. */
    static List<String> places(InventoryAnswer answer) {
        return answer.rows().stream().map(Asking::place).toList();
    }

    static String place(ScopeRow row) {
        return String.join(
                " | ",
                row.project(),
                row.kind().words(),
                row.name(),
                row.production() ? "production" : "-",
                row.link());
    }

    static String path(ScopeRow row) {
        return String.join(" > ", row.finding().path());
    }
}
