package dev.baton.handoff.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Parsed;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class VersionRangeTest {

    private static final Comparator<String> ORDER = Comparator.comparing(Version::parse);

    @ParameterizedTest(name = "{0} contains {1}: {2}")
    @CsvFileSource(resources = "/dev/baton/handoff/scope/versions-in-ranges.txt", delimiter = '|')
    void a_version_is_affected_if_it_is_named_or_in_any_interval(String range, String version, boolean affected) {
        assertThat(((Parsed.Value<VersionRange>) VersionRange.parse(range))
                        .value()
                        .contains(version, ORDER))
                .isEqualTo(affected);
    }
}
