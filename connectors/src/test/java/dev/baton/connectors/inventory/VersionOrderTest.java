package dev.baton.connectors.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class VersionOrderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/dev/baton/connectors/inventory/versions-oldest-first.txt", delimiter = ':')
    void older_versions_come_before_newer_ones(String type, String oldestFirst) {
        List<String> expected =
                Arrays.stream(oldestFirst.split(",", -1)).map(String::strip).toList();
        List<String> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(7));

        shuffled.sort(VersionOrder.of(type));

        assertThat(shuffled).isEqualTo(expected);
    }
}
