package dev.baton.connectors.sbom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.LifecycleChoice;
import org.cyclonedx.model.Lifecycles;
import org.cyclonedx.model.Metadata;

/** Writes CycloneDX files into a folder, each changed when a test says. */
final class Bills {

    private final Path folder;
    private final Instant changed;

    Bills(Path folder, Instant changed) {
        this.folder = folder;
        this.changed = changed;
    }

    /** These bills in the same folder, changed at another moment. */
    Bills at(Instant moment) {
        return new Bills(folder, moment);
    }

    /** The build of a project, by package URL with version, with the libraries that it names directly. */
    Bills build(String purl, String... libraries) {
        Bom bom = about(component(Component.Type.APPLICATION, purl));
        Dependency direct = new Dependency(bom.getMetadata().getComponent().getBomRef());
        for (String library : libraries) {
            bom.addComponent(component(Component.Type.LIBRARY, library));
            direct.addDependency(new Dependency(library));
        }
        bom.addDependency(direct);
        return write(purl.replaceAll("[^A-Za-z0-9.]", "-"), bom);
    }

    /** What runs in an environment, as its exporter says it did then. */
    Bills environment(String name, Instant exported, Component... listed) {
        Component environment = new Component();
        environment.setType(Component.Type.PLATFORM);
        environment.setBomRef(name);
        environment.setName(name);
        Bom bom = about(environment);
        bom.getMetadata().setTimestamp(Date.from(exported));
        LifecycleChoice operations = new LifecycleChoice();
        operations.setPhase(LifecycleChoice.Phase.OPERATIONS);
        Lifecycles lifecycles = new Lifecycles();
        lifecycles.setLifecycleChoice(List.of(operations));
        bom.getMetadata().setLifecycles(lifecycles);
        List.of(listed).forEach(bom::addComponent);
        return write(name, bom);
    }

    Bills without(String file) {
        try {
            Files.delete(folder.resolve(file + ".cdx.json"));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A container with what is in it. */
    static Component image(String name, Component... inside) {
        Component image = new Component();
        image.setType(Component.Type.CONTAINER);
        image.setBomRef(name);
        image.setGroup("shop");
        image.setName(name);
        image.setVersion("1.0");
        List.of(inside).forEach(image::addComponent);
        return image;
    }

    /** An application that runs, with the libraries in it as far as a scanner has listed them. */
    static Component runs(String purl, String... libraries) {
        Component application = component(Component.Type.APPLICATION, purl);
        for (String library : libraries) {
            application.addComponent(library(library));
        }
        return application;
    }

    static Component library(String purl) {
        return component(Component.Type.LIBRARY, purl);
    }

    /** A package URL without version names a component without version. */
    private static Component component(Component.Type type, String purl) {
        int at = purl.indexOf('@');
        String[] words = (at < 0 ? purl : purl.substring(0, at)).split("/", -1);
        Component component = new Component();
        component.setType(type);
        component.setBomRef(purl);
        component.setPurl(purl);
        component.setGroup(words.length == 3 ? words[1] : "");
        component.setName(words[words.length - 1]);
        component.setVersion(at < 0 ? null : purl.substring(at + 1));
        return component;
    }

    private Bom about(Component subject) {
        Metadata metadata = new Metadata();
        metadata.setTimestamp(Date.from(Instant.EPOCH)); // else it is that of the writing, and so is the file's hash
        metadata.setComponent(subject);
        Bom bom = new Bom();
        bom.setMetadata(metadata);
        return bom;
    }

    private Bills write(String name, Bom bom) {
        try {
            Path file = folder.resolve(name + ".cdx.json");
            Files.writeString(
                    file,
                    BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString());
            Files.setLastModifiedTime(file, FileTime.from(changed));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneratorException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}
