package dev.baton.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java process of ours: started, weighed, and ended in one of two ways. */
final class Child implements AutoCloseable {

    private static final Duration TIME_TO_STOP = Duration.ofSeconds(15);

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /** Starts the same java as ours with these arguments; what it prints goes to the end of a file. */
    static Child java(List<String> arguments, Map<String, String> environment, Path log) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.add("-Xmx256m");
        command.addAll(arguments);
        Files.createDirectories(log.toAbsolutePath().getParent());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return new Child(builder.start());
    }

    /** Starts a main class of this very program. */
    static Child ours(Class<?> main, List<String> arguments, Map<String, String> environment, Path log)
            throws IOException {
        var command = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return java(command, environment, log);
    }

    /** Processor time used so far by all its threads. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow(() -> new IllegalStateException("the process has ended"));
    }

    /** The most memory it has held so far, in bytes, where the system tells it (Linux); else 0. */
    long largestMemory() {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .sum();
        } catch (IOException notToldHere) {
            return 0;
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Waits for its end by itself, and tells its exit code. */
    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** SIGTERM, as an operator would stop it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
