package dev.baton.connectors.sbom;

import dev.baton.port.Inventory;
import dev.baton.port.InventoryContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.Metadata;
import org.junit.jupiter.api.io.TempDir;

class SbomFolderContractTest implements InventoryContract {

    @TempDir
    private Path folder;

    @Override
    public Inventory inventoryOf(Map<String, List<String>> projects, InstantSource clock) {
        projects.forEach(this::write);
        return new SbomFolder(folder, clock);
    }

    @Override
    public Inventory outOfReach() {
        return new SbomFolder(folder.resolve("gone"), InstantSource.fixed(ASKED_AT));
    }

    private void write(String project, List<String> components) {
        Bom bom = new Bom();
        Metadata metadata = new Metadata();
        metadata.setTimestamp(Date.from(ASKED_AT)); // else it is that of the writing, and so is the file's hash
        metadata.setComponent(component(Component.Type.APPLICATION, "pkg:maven/" + project + "@1.0"));
        bom.setMetadata(metadata);
        Dependency direct = new Dependency(metadata.getComponent().getBomRef());
        for (String purl : components) {
            bom.addComponent(component(Component.Type.LIBRARY, purl));
            direct.addDependency(new Dependency(purl));
        }
        bom.addDependency(direct);
        try {
            Files.writeString(
                    folder.resolve(project.replace('/', '-') + ".cdx.json"),
                    BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneratorException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    private static Component component(Component.Type type, String purl) {
        String[] words = purl.split("[/@]", -1);
        Component component = new Component();
        component.setType(type);
        component.setBomRef(purl);
        component.setPurl(purl);
        component.setGroup(words.length == 4 ? words[1] : "");
        component.setName(words[words.length - 2]);
        component.setVersion(words[words.length - 1]);
        return component;
    }
}
