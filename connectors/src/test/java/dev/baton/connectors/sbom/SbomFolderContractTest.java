package dev.baton.connectors.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.port.Inventory;
import dev.baton.port.InventoryContract;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;

class SbomFolderContractTest implements InventoryContract {

    @TempDir
    private Path folder;

    @Override
    public Inventory inventoryOf(Map<String, List<String>> projects, Instant looked, InstantSource clock) {
        for (File before : Objects.requireNonNull(folder.toFile().listFiles())) {
            assertThat(before.delete()).isTrue();
        }
        Bills bills = new Bills(folder, looked);
        projects.forEach((project, components) ->
                bills.build("pkg:maven/" + project + "@1.0", components.toArray(String[]::new)));
        return new SbomFolder(folder, clock, Scanned.BY_FILE_TIME);
    }

    @Override
    public Inventory outOfReach() {
        return new SbomFolder(folder.resolve("gone"), InstantSource.fixed(ASKED_AT), Scanned.BY_FILE_TIME);
    }
}
