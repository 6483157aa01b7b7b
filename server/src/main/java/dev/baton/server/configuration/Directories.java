package dev.baton.server.configuration;

import java.nio.file.Path;

/**
 * Where this server reads and writes files.
 *
 * @param data the directory of its own
 * @param sboms the directory of CycloneDX files
 * @param anchors the file in which the heads of journals are anchored; empty means beside the embedded database, and with
 *     another database nowhere
 */
public record Directories(Path data, Path sboms, String anchors) {}
