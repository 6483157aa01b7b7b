package dev.baton.server.configuration;

import java.nio.file.Path;

/** Where this server reads and writes files: its own data, and the folder of SBOMs. */
public record Directories(Path data, Path sboms) {}
