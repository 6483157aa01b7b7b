package dev.baton.server.document;

import dev.baton.server.configuration.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The key that signs links: the one that was configured, or one made once and kept where only the server reads it. */
public final class LinkKey {

    private static final int BYTES = 32;
    private static final String FILE = "link.key";

    private LinkKey() {}

    /** The configured key, or else the one in this directory. */
    public static byte[] of(Secret configured, Path data) {
        try {
            return configured.isGiven()
                    ? configured.reveal().getBytes(StandardCharsets.UTF_8)
                    : kept(data).getBytes(StandardCharsets.UTF_8);
        } catch (IOException unusable) {
            throw new UncheckedIOException(data.resolve(FILE) + ": cannot be kept there", unusable);
        }
    }

    private static String kept(Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        Files.createDirectories(data);
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String key = HexFormat.of().formatHex(random);
        Files.createFile(file, onlyOurs(data));
        Files.writeString(file, key + "\n");
        return key;
    }

    private static FileAttribute<?>[] onlyOurs(Path data) throws FileSystemException {
        return data.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
