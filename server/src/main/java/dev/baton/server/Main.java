package dev.baton.server;

import dev.baton.server.command.DeleteCommand;
import dev.baton.server.command.HealthCommand;
import dev.baton.server.command.InTheWay;
import dev.baton.server.command.RebuildCommand;
import dev.baton.server.command.ServeCommand;
import dev.baton.server.command.VerifyCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Baton's commands; without one, it serves. */
@Command(
        name = "baton",
        description = "Runs a security incident handoff as a guided conversation, up to its written acceptance.",
        mixinStandardHelpOptions = true,
        version = "Baton 0.1.0",
        subcommands = {
            ServeCommand.class,
            VerifyCommand.class,
            DeleteCommand.class,
            RebuildCommand.class,
            HealthCommand.class
        })
public final class Main implements Callable<Integer> {

    /** Serving needs no command line to be understood first, which would take a twentieth of its start. */
    public static void main(String... words) throws InterruptedException {
        System.exit(words.length == 0 ? new Main().call() : command(words));
    }

    private static int command(String... words) {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(new InTheWay())
                .execute(words);
    }

    @Override
    public Integer call() throws InterruptedException {
        return new ServeCommand().call();
    }
}
