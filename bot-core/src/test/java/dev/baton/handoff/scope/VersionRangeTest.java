package dev.baton.handoff.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Parsed;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionRangeTest {

    private static final Comparator<String> ORDER = Comparator.comparing(Version::parse);

    @ParameterizedTest(name = "{0} contains {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            >=2.0-beta9, <2.17.1                                    | 2.0-beta8  | false
            >=2.0-beta9, <2.17.1                                    | 2.0-beta9  | true
            >=2.0-beta9, <2.17.1                                    | 2.17.0     | true
            >=2.0-beta9, <2.17.1                                    | 2.17.1     | false
            <2.17.1, >=2.0                                          | 2.5        | true
            >=2.0, <2.3.2, >=2.4, <2.12.4, >=2.13.0, <2.17.1        | 2.3.1      | true
            >=2.0, <2.3.2, >=2.4, <2.12.4, >=2.13.0, <2.17.1        | 2.3.2      | false
            >=2.0, <2.3.2, >=2.4, <2.12.4, >=2.13.0, <2.17.1        | 2.12.4     | false
            >=2.0, <2.3.2, >=2.4, <2.12.4, >=2.13.0, <2.17.1        | 2.14.1     | true
            >=2.0, <2.3.2, >=2.4, <2.12.4, >=2.13.0, <2.17.1        | 3.0        | false
            <1.2                                                    | 0.1        | true
            <1.2                                                    | 1.2        | false
            <=1.2                                                   | 1.2        | true
            >1.2                                                    | 1.2        | false
            >1.2                                                    | 9.0        | true
            <1.0, >=2.0                                             | 0.9        | true
            <1.0, >=2.0                                             | 1.5        | false
            <1.0, >=2.0                                             | 2.0        | true
            1.1, 1.3                                                | 1.1        | true
            1.1, 1.3                                                | 1.2        | false
            1.1, 1.3                                                | 1.3        | true
            1.1, >=2.0, <3.0                                        | 1.1        | true
            1.1, >=2.0, <3.0                                        | 2.9        | true
            1.1, >=2.0, <3.0                                        | 1.9        | false
            >=1.0, >=2.0, <3.0                                      | 1.5        | true
            >=1.0, >=2.0, <3.0                                      | 5.0        | false
            >=1.0, <2.0, <3.0                                       | 2.5        | true
            """)
    void a_version_is_affected_if_it_is_named_or_in_any_interval(String range, String version, boolean affected) {
        assertThat(((Parsed.Value<VersionRange>) VersionRange.parse(range))
                        .value()
                        .contains(version, ORDER))
                .isEqualTo(affected);
    }
}
