package dev.baton.server.configuration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTroubleTest {

    @TempDir
    Path directory;

    @Test
    void a_file_that_is_not_there() {
        assertThat(in(() -> Files.readString(directory.resolve("none")))).isEqualTo("no such file");
    }

    @Test
    void a_directory_where_a_file_is_expected() {
        assertThat(in(() -> Files.readString(directory))).isEqualTo("is a directory");
    }

    @Test
    void a_file_where_a_directory_is_expected() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(in(() -> Files.createDirectories(file))).isEqualTo("not a directory");
    }

    /** Root may read everything, a disk is not full when it should be, and not every JDK says what is below a file. */
    @Test
    void what_a_test_cannot_bring_about() {
        assertThat(FileTrouble.in(new AccessDeniedException("/etc/shadow"))).isEqualTo("permission denied");
        assertThat(FileTrouble.in(new FileSystemException("/data", null, "No space left on device")))
                .isEqualTo("no space left on device");
        assertThat(FileTrouble.in(new FileSystemException("/file/below", null, "Not a directory")))
                .isEqualTo("not a directory");
        assertThat(FileTrouble.in(new EOFException())).isEqualTo("EOFException");
    }

    private static String in(ThrowingCallable access) {
        return FileTrouble.in(catchThrowableOfType(IOException.class, access));
    }
}
