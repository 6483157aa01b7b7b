package dev.baton.connectors.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionOrderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ':', textBlock = """
            maven   : 2.0-alpha1, 2.0-beta9, 2.0-rc1, 2.0, 2.0.1, 2.3.2, 2.12.4, 2.14.1, 2.17.0, 2.17.1, 3.0.0-alpha1
            maven   : 5.0.0.M1, 5.0.0.RC1, 5.0.0.RELEASE, 5.0.1.RELEASE
            npm     : 1.0.0-beta.2, 1.0.0-beta.11, 1.0.0-next.1, 1.0.0, 1.2.0, 1.10.0
            golang  : v0.9.0, v1.0.0-pre, v1.0.0, v1.2.3
            pypi    : 1.0a1, 1.0b2, 1.0rc1, 1.0, 1.0.1, 1.10
            generic : 1, 1.1, 2, 10
            """)
    void older_versions_come_before_newer_ones(String type, String oldestFirst) {
        List<String> expected =
                Arrays.stream(oldestFirst.split(",", -1)).map(String::strip).toList();
        List<String> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(7));

        shuffled.sort(VersionOrder.of(type));

        assertThat(shuffled).isEqualTo(expected);
    }
}
