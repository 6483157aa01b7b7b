package dev.baton.server.configuration.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** Why a file cannot be read or written, in the words that operating systems have for it. */
public final class FileTrouble {

    private FileTrouble() {}

    /** A few words without a full stop: "permission denied". */
    public static String in(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        } else if (failure instanceof AccessDeniedException) {
            return "permission denied";
        } else if (failure instanceof FileAlreadyExistsException) {
            return "not a directory";
        }
        return said(failure)
                .map(words -> words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1))
                .orElseGet(() -> failure.getClass().getSimpleName());
    }

    private static Optional<String> said(IOException failure) {
        String words = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return Optional.ofNullable(words).filter(any -> !any.isBlank());
    }
}
