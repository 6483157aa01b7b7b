package dev.baton.server.command;

import dev.baton.server.configuration.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What is in the way of a command is said in its own words; anything else is a fault, and keeps its trace. */
public final class InTheWay implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult words) throws Exception {
        if (failure instanceof CannotStart inTheWay) {
            command.getErr().print(inTheWay.getMessage());
            command.getErr().flush();
            return ExitCode.USAGE;
        }
        throw failure;
    }
}
