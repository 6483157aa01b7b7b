package dev.baton.server.command;

import dev.baton.desk.Deletions;
import dev.baton.desk.Deletions.Outcome;
import dev.baton.desk.Deletions.Outcome.Deleted;
import dev.baton.desk.Deletions.Outcome.Kept;
import dev.baton.desk.Deletions.Outcome.Unknown;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Rule;
import dev.baton.handoff.closing.Tombstone;
import dev.baton.server.configuration.Configuration.Ready;
import dev.baton.server.office.StorageAddress;
import dev.baton.storage.Storage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes one handoff whose time in the archive is over (A7-14), and says of any other until when it is kept. */
@Command(name = "delete", description = "Delete a handoff after its time in the archive; refused before (A7-14).")
public final class DeleteCommand implements Callable<Integer> {

    /** Nobody in a chat waits for it, and it reads the whole journal. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Parameters(paramLabel = "H-12", description = "The handoff.")
    private String handoff = "";

    @Option(
            names = "--by",
            required = true,
            paramLabel = "NAME",
            description = "Who deletes it; the name stands on its tombstone.")
    private String by = "";

    @Override
    public Integer call() {
        Optional<HandoffId> id = HandoffId.parse(handoff);
        if (id.isEmpty()) {
            System.err.println("A handoff is named like H-12.");
            return ExitCode.USAGE;
        }
        if (!Tombstone.isName(by)) {
            System.err.println("--by: a name of 1 to 200 characters is needed, for it stands on the tombstone.");
            return ExitCode.USAGE;
        }
        Optional<Ready> settings = Settings.read();
        return settings.isEmpty() ? ExitCode.USAGE : delete(settings.get(), id.get());
    }

    private int delete(Ready settings, HandoffId id) {
        try (Storage storage =
                Storage.open(StorageAddress.of(settings.environment()).within(PATIENCE))) {
            Outcome outcome = new Deletions(storage.transaction(), storage.handoffs(), settings.organisation())
                    .delete(id, by.strip(), Instant.now());
            if (outcome instanceof Deleted deleted) {
                storage.compact();
                System.out.println(deleted.tombstone().words());
                return ExitCode.OK;
            }
            System.err.println(
                    outcome instanceof Kept kept
                            ? kept.refusal().because() + " (" + Rule.RECORDS_ARE_KEPT.source() + ")"
                            : ((Unknown) outcome).handoff() + ": there is no such handoff");
            return ExitCode.SOFTWARE;
        }
    }
}
