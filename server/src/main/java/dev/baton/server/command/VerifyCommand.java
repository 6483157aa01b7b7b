package dev.baton.server.command;

import dev.baton.handoff.HandoffId;
import dev.baton.server.configuration.Configuration.Ready;
import dev.baton.server.office.StorageAddress;
import dev.baton.storage.Storage;
import dev.baton.storage.journal.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Checks that every event of a handoff is as it was written, and names the first that is not. */
@Command(name = "verify", description = "Check the hash chain of one handoff, or of all.")
public final class VerifyCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "H-12", description = "The handoffs; without any, all of them.")
    private List<String> handoffs = new ArrayList<>();

    @Override
    public Integer call() {
        List<Optional<HandoffId>> named =
                handoffs.stream().map(HandoffId::parse).toList();
        if (named.stream().anyMatch(Optional::isEmpty)) {
            System.err.println("A handoff is named like H-12.");
            return ExitCode.USAGE;
        }
        Optional<Ready> settings = Settings.read();
        return settings.isEmpty()
                ? ExitCode.USAGE
                : verify(
                        settings.get(), named.stream().flatMap(Optional::stream).toList());
    }

    private static int verify(Ready settings, List<HandoffId> named) {
        try (Storage storage = StorageAddress.openPatiently(settings.environment())) {
            List<Verification> found = named.isEmpty()
                    ? storage.verifyAll()
                    : named.stream().map(storage::verify).toList();
            found.forEach(finding -> System.out.println(finding.words()));
            return found.stream().allMatch(Verification::isSound) ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
