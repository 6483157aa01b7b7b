package dev.baton.connectors.sbom;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the JSON and XML files below a folder, by their names in it. Hidden files and folders are left out, and a
 * symbolic link counts only if it leads to a file inside the folder, as Kubernetes mounts have them.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final SortedMap<String, String> unreadable = new TreeMap<>();

    private FolderWalk(Path folder) {
        this.folder = folder;
    }

    static FolderWalk through(Path folder) throws IOException {
        FolderWalk walk = new FolderWalk(folder.toRealPath());
        Files.walkFileTree(walk.folder, walk);
        return walk;
    }

    /** Real paths by the names that people know them by, in the order of the names. */
    SortedMap<String, Path> files() {
        return files;
    }

    /** What was there, but must or could not be opened: why, by name. */
    SortedMap<String, String> unreadable() {
        return unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String name = nameOf(file);
        if (isHidden(file) || !isBillByName(name)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            follow(name, file);
        } else if (attributes.isRegularFile()) {
            files.put(name, file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(folder)) {
            throw failure;
        }
        unreadable.put(nameOf(file), "cannot be opened");
        return FileVisitResult.CONTINUE;
    }

    private void follow(String name, Path link) {
        try {
            Path real = link.toRealPath();
            if (real.startsWith(folder) && Files.isRegularFile(real)) {
                files.put(name, real);
            } else {
                unreadable.put(name, "is a link that leads out of the folder, and is not followed");
            }
        } catch (IOException broken) {
            unreadable.put(name, "is a link that leads nowhere");
        }
    }

    private boolean isHidden(Path path) {
        return !path.equals(folder) && String.valueOf(path.getFileName()).startsWith(".");
    }

    private String nameOf(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isBillByName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".json") || lower.endsWith(".xml");
    }
}
