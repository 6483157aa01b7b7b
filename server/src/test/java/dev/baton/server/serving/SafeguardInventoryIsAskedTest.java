package dev.baton.server.serving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.safeguard.standin.StandIn;
import dev.baton.connectors.safeguard.standin.StandIn.Speaks;
import dev.baton.handoff.Parsed;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.port.Answer;
import dev.baton.port.MemoryInventory;
import dev.baton.port.Outside;
import dev.baton.server.configuration.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the organisation's file says about Safeguard is how Safeguard is asked. */
class SafeguardInventoryIsAskedTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final String CHOSEN = "\ninventory: { system: safeguard }\n";

    private final StandIn safeguard = new StandIn();

    @TempDir
    private Path directory;

    @AfterEach
    void close() {
        safeguard.close();
    }

    @Test
    void the_inventory_that_is_chosen_is_the_one_that_is_asked() throws IOException {
        safeguard
                .open(Speaks.MODERN)
                .workspace()
                .scan(Map.of("org.shop/till", List.of("pkg:maven/org.acme/widget@2.0")), NOW);

        ComponentCoordinates widget = ((Parsed.Value<ComponentCoordinates>)
                        ComponentCoordinates.parse("pkg:maven/org.acme/widget >=1, <3"))
                .value();
        Answer<InventoryAnswer> answer = outside(CHOSEN).inventory().find(List.of(widget));

        assertThat(answer).isInstanceOf(Answer.Got.class);
        assertThat(((Answer.Got<InventoryAnswer>) answer).value().rows())
                .extracting(ScopeRow::name)
                .containsExactly("org.shop/till", "eu/org.shop/till");
    }

    @Test
    void a_folder_is_asked_where_nothing_else_is_chosen() throws IOException {
        safeguard.open(Speaks.MODERN);

        assertThat(outside("").inventory()).isInstanceOf(MemoryInventory.class);
        assertThat(safeguard.heard()).isEmpty();
    }

    @Test
    void tools_that_are_missing_are_told_by_name_and_the_others_are_not() throws IOException {
        safeguard.tools().disable("safeguard_get_asset");
        safeguard.open(Speaks.MODERN);

        assertThat(Connections.of(configured(CHOSEN + "safeguard: { list-assets: { tool: ours.assets } }\n"))
                        .doubts())
                .containsExactly(
                        "Safeguard does not offer ours.assets: its administrator may enable it, or"
                                + " safeguard.list-assets.tool may name another.",
                        "Safeguard does not offer safeguard_get_asset: its administrator may enable it, or"
                                + " safeguard.asset.tool may name another.");
    }

    private Outside outside(String chosen) throws IOException {
        return Connections.of(configured(chosen)).outside(Map.of(), () -> new MemoryInventory(List.of(), CLOCK), CLOCK);
    }

    private Configuration.Ready configured(String chosen) throws IOException {
        Path file = directory.resolve("baton.yaml");
        Files.writeString(file, Files.readString(Path.of("..", "baton.example.yaml")) + chosen);
        Configuration configuration = Configuration.read(
                Map.of(
                        "BATON_CONFIG", file.toString(),
                        "SAFEGUARD_URL", safeguard.access().address().toString(),
                        "SAFEGUARD_KEY", safeguard.access().key()),
                Example.organisation(),
                NOW);
        assertThat(configuration).isInstanceOf(Configuration.Ready.class);
        return (Configuration.Ready) configuration;
    }
}
