package dev.baton.storage.database;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Hands Flyway the scripts by their names, so that it does not search all jars for them. */
final class Scripts implements ResourceProvider {

    private final List<LoadableResource> scripts;

    Scripts(List<String> names) {
        this.scripts = names.stream().<LoadableResource>map(Script::new).toList();
    }

    /** The version in a name such as {@code common/V1__journal.sql}. */
    static String version(String name) {
        return name.substring(name.indexOf("/V") + 2, name.indexOf("__"));
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
                .toList();
    }

    private static final class Script extends LoadableResource {

        private final String path;

        Script(String name) {
            this.path = "db/migration/" + name;
        }

        @Override
        public Reader read() {
            InputStream script = Scripts.class.getResourceAsStream("/" + path);
            if (script == null) {
                throw new IllegalStateException(path + ": not in the jar");
            }
            return new InputStreamReader(script, StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return path;
        }

        @Override
        public String getFilename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return path;
        }
    }
}
