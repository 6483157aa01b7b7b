package dev.baton.server.document;

import dev.baton.server.configuration.CannotStart;
import dev.baton.server.configuration.Secret;
import dev.baton.server.configuration.reading.FileTrouble;
import dev.baton.server.configuration.reading.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
            String sentence = data.resolve(FILE) + " cannot be kept there (" + FileTrouble.in(unusable)
                    + "); name a directory that Baton may write to.";
            throw new CannotStart(new Problem("BATON_DATA", sentence), unusable);
        }
    }

    private static String kept(Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (Files.notExists(file) || Files.size(file) == 0) {
            make(data);
        }
        return Files.readString(file).strip();
    }

    /** Whole or not at all, as a kill may come between any two of these lines. */
    private static void make(Path data) throws IOException {
        Files.createDirectories(data);
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path whole = Files.createTempFile(data, FILE, ".new", onlyOurs(data));
        Files.writeString(whole, HexFormat.of().formatHex(random) + "\n");
        Files.move(whole, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] onlyOurs(Path data) throws FileSystemException {
        return data.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
