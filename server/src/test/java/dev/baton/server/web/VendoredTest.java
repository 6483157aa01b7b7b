package dev.baton.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others wrote and Baton's jar carries is what they published, byte for byte. */
class VendoredTest {

    private static final Pattern RECORDED = Pattern.compile("(?m)^\\| `([^`]+)` \\| `([0-9a-f]{64})` \\|$");

    @ParameterizedTest
    @MethodSource("libraries")
    void every_file_of_a_library_is_the_one_whose_hash_is_recorded_and_its_licence_is_beside_it(Path library)
            throws IOException {
        String readme = Files.readString(library.resolve("README.md"));
        Map<String, String> recorded = new TreeMap<>();
        RECORDED.matcher(readme).results().forEach(line -> recorded.put(line.group(1), line.group(2)));

        assertThat(recorded).containsKey("LICENSE").isEqualTo(hashes(library));
        assertThat(readme)
                .startsWith("# " + library.getFileName().toString().replaceFirst("-(?=\\d)", " "))
                .contains("https://github.com/");
    }

    static Stream<Path> libraries() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/resources/assets/vendor"))) {
            return folders.toList().stream();
        }
    }

    private static Map<String, String> hashes(Path library) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(library)) {
            files.filter(file -> !file.endsWith("README.md"))
                    .forEach(file -> hashes.put(String.valueOf(file.getFileName()), hash(file)));
        }
        return hashes;
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
