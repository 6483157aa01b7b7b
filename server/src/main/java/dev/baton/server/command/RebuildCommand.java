package dev.baton.server.command;

import dev.baton.server.configuration.Configuration.Ready;
import dev.baton.server.office.StorageAddress;
import dev.baton.storage.Storage;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Derives the lists anew from the journal. */
@Command(name = "rebuild", description = "Derive the lists of handoffs anew from the journal.")
public final class RebuildCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Optional<Ready> settings = Settings.read();
        if (settings.isEmpty()) {
            return ExitCode.USAGE;
        }
        try (Storage storage = StorageAddress.openPatiently(settings.get().environment())) {
            long derived = storage.rebuildProjection();
            System.out.println(
                    "Derived anew from the journal: " + derived + (derived == 1 ? " handoff." : " handoffs."));
            return ExitCode.OK;
        }
    }
}
