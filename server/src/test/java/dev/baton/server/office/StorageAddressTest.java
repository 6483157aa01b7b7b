package dev.baton.server.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.server.configuration.Configuration;
import dev.baton.server.configuration.Configuration.Ready;
import dev.baton.server.configuration.Environment;
import dev.baton.server.configuration.reading.YamlText;
import dev.baton.storage.StorageConfig;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StorageAddressTest {

    private static final Map<String, String> SLACK =
            Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "s", "BATON_CONFIG", "../baton.example.yaml");

    @Test
    void heads_are_anchored_where_the_variable_says_whatever_the_database() {
        StorageConfig postgres = StorageAddress.of(
                environment(Map.of("DATABASE_URL", "postgresql://u:p@db/baton", "BATON_ANCHORS", "target/anchors")));
        assertThat(postgres.databaseUrl()).startsWith("jdbc:postgresql://db/baton");
        assertThat(postgres.anchorFile()).isEqualTo("target/anchors");
        assertThat(StorageAddress.of(environment(Map.of("BATON_ANCHORS", "target/anchors")))
                        .anchorFile())
                .isEqualTo("target/anchors");
    }

    @Test
    void without_it_storage_anchors_as_it_does_by_itself() {
        assertThat(StorageAddress.of(environment(Map.of())).anchorFile()).isEmpty();
    }

    private static Environment environment(Map<String, String> more) {
        Map<String, String> variables = new HashMap<>(SLACK);
        variables.putAll(more);
        Ready ready = (Ready) Configuration.read(variables, new YamlText("none", ""), Instant.now());
        return ready.environment();
    }
}
