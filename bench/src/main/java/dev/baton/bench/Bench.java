package dev.baton.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the measurements. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the built server from outside.",
        subcommands = {Starts.class, Load.class, Kill.class, Wake.class, TeamsLoad.class})
final class Bench {

    private Bench() {}

    /** Runs one of the measurements; 0 means that what was promised holds. */
    public static void main(String[] arguments) {
        // Head and body of a fake's answer go out separately; without this the second waits for the first to be
        // acknowledged
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }
}
